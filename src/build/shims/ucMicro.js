// Stands in for uc.micro, which has as tables what engines know by now.
export const P = /\p{P}/u;
export const S = /\p{S}/u;

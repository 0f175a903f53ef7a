/** Whether windows can be shown: on Linux, a display must be set; elsewhere, there always is one. */
export const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

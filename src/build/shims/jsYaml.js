// Stands in for gray-matter's YAML parser: callers pass engines of their own.
export const safeLoad = () => {};
export const safeDump = () => '';

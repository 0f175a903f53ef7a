/** The build bundles imported style sheets into one file next to the script. */
declare module '*.css';

/** 0: nothing found; 1: something found; 2: the run itself failed. See docs/cli.md. */
export type ExitStatus = 0 | 1 | 2;

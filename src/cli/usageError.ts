/** The command line asks for something that does not exist or does not go together; one sentence for the user. */
export class UsageError extends Error {}

/** The command line asks for something that does not exist or does not go together; the message is one sentence. */
export class UsageError extends Error {}

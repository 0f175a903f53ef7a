import { Server } from '@modelcontextprotocol/sdk/server/index.js';
import {
	CallToolRequestSchema,
	type CallToolResult,
	ErrorCode,
	GetPromptRequestSchema,
	ListPromptsRequestSchema,
	ListResourcesRequestSchema,
	ListToolsRequestSchema,
	McpError,
	ReadResourceRequestSchema,
	type Tool,
} from '@modelcontextprotocol/sdk/types.js';
import { toJsonSchema } from '@valibot/to-json-schema';
import { type CoachData, CoachError } from '../../core/agents/coachData.ts';
import { houseRules } from '../../core/agents/prompts.ts';
import { confirmation, readInput, runTool } from '../../core/agents/runTool.ts';
import { isToolName, type ToolInput, toolNames, tools } from '../../core/agents/tools.ts';
import { getPrompt, prompts } from './prompts.ts';
import { listResources, readResource } from './resources.ts';

/** How the server was started. */
export interface McpOptions {
	readonly version: string;
	/** Whether tools may write if the client cannot ask the user. */
	readonly allowWrites: boolean;
}

/** What the server works with. */
export interface ServedData extends CoachData {
	/** What could not be read, one sentence each. */
	readonly leftOut: readonly string[];
}

/** How many of the files that could not be read an answer names. */
const mostLeftOut = 20;

/** What the server tells a model about itself. */
const instructions = `${houseRules}\nlog_round is the only tool that writes. It asks the user first.`;

/**
 * The server for agents. Every tool except `log_round` is read-only; that one asks the user through the client
 * (elicitation) and, if the client cannot ask, refuses unless the user started the server with `--allow-writes`.
 */
export function createServer(data: ServedData, { version, allowWrites }: McpOptions): Server {
	const server = new Server(
		{ name: 'star-coach', title: 'STAR Coach', version },
		{ capabilities: { tools: {}, resources: {}, prompts: {} }, instructions },
	);

	/** @throws CoachError when the user declines or cannot be asked */
	async function confirmWrite(input: ToolInput<'log_round'>): Promise<void> {
		const message = confirmation(input, await data.guide());
		if (server.getClientCapabilities()?.elicitation) {
			const requestedSchema = { type: 'object' as const, properties: {} };
			const { action } = await server.elicitInput({ message, requestedSchema }).catch((error) => {
				const reason = error instanceof Error ? error.message : String(error);
				throw new CoachError(`Nothing was written because this client did not ask the user: ${reason}`);
			});
			if (action !== 'accept') {
				throw new CoachError('The user declined to log the round; nothing was written.');
			}
		} else if (!allowWrites) {
			throw new CoachError(
				'Nothing was written because this client cannot ask the user; the user can start the server with --allow-writes.',
			);
		}
	}

	async function callTool(name: string, args: unknown): Promise<object> {
		if (!isToolName(name)) {
			throw new CoachError(`There is no tool "${name}"; the tools are ${toolNames.join(', ')}.`);
		}
		const input = readInput(name, args);
		if (tools[name].writes) {
			await confirmWrite(input as ToolInput<'log_round'>);
		}
		return runTool(name, input, data);
	}

	server.setRequestHandler(ListToolsRequestSchema, () => ({ tools: toolNames.map(toolOf) }));
	server.setRequestHandler(CallToolRequestSchema, async ({ params }): Promise<CallToolResult> => {
		try {
			const result = await callTool(params.name, params.arguments);
			const leftOut = data.leftOut.slice(0, mostLeftOut);
			const answer = leftOut.length > 0 ? { ...result, leftOut } : result;
			return { content: [{ type: 'text', text: JSON.stringify(answer, null, '\t') }] };
		} catch (error) {
			return { content: [{ type: 'text', text: messageOf(error) }], isError: true };
		}
	});
	server.setRequestHandler(ListResourcesRequestSchema, async () => {
		const resources = await listResources(data);
		const leftOut = data.leftOut.slice(0, mostLeftOut);
		return { resources, ...(leftOut.length > 0 && { _meta: { 'star-coach/leftOut': leftOut } }) };
	});
	server.setRequestHandler(ReadResourceRequestSchema, async ({ params: { uri } }) => ({
		contents: [{ uri, mimeType: 'text/markdown', text: await orInvalid(readResource(uri, data)) }],
	}));
	server.setRequestHandler(ListPromptsRequestSchema, () => ({ prompts: [...prompts] }));
	server.setRequestHandler(GetPromptRequestSchema, ({ params }) =>
		orInvalid(getPrompt(params.name, params.arguments ?? {}, data)),
	);
	return server;
}

function toolOf(name: (typeof toolNames)[number]): Tool {
	const { title, description, input, writes } = tools[name];
	return {
		name,
		title,
		description,
		inputSchema: inputSchemaOf(input),
		annotations: { readOnlyHint: !writes, destructiveHint: false, idempotentHint: !writes, openWorldHint: false },
	};
}

function inputSchemaOf(input: (typeof tools)[keyof typeof tools]['input']): Tool['inputSchema'] {
	const { $schema: _, ...schema } = toJsonSchema(input, { typeMode: 'input' });
	return schema as Tool['inputSchema'];
}

async function orInvalid<Result>(answer: Promise<Result>): Promise<Result> {
	try {
		return await answer;
	} catch (error) {
		throw new McpError(ErrorCode.InvalidParams, messageOf(error));
	}
}

/** Any other error is reported to the client as a bug. */
function messageOf(error: unknown): string {
	return error instanceof CoachError ? error.message : `This is a bug in STAR Coach; please report it: ${error}.`;
}

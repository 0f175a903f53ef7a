// @ts-nocheck: the types are those of the oldest VS Code, which has no such provider.
// A language model for tests: it answers as instructed, and remembers what it was asked.
const vscode = require('vscode');

exports.activate = (context) => {
	const requests = [];
	let answer = '';
	const model = {
		id: 'fake',
		name: 'Fake',
		family: 'fake',
		version: '1',
		maxInputTokens: 100_000,
		maxOutputTokens: 10_000,
		capabilities: {},
	};
	const textOf = ({ content }) => content.map((part) => part.value ?? '').join('');
	context.subscriptions.push(
		vscode.lm.registerLanguageModelChatProvider('star-coach-fake', {
			provideLanguageModelChatInformation: () => [model],
			async provideLanguageModelChatResponse(_model, messages, _options, progress) {
				requests.push(messages.map(textOf).join('\n'));
				if (answer === 'fail') {
					throw new Error('The model is broken.');
				}
				// In pieces, so that figures are split.
				for (const piece of answer.match(/[\s\S]{1,3}/g) ?? []) {
					progress.report(new vscode.LanguageModelTextPart(piece));
				}
			},
			provideTokenCount: async (_model, text) => String(text).length,
		}),
		vscode.commands.registerCommand('fakeModel.requests', () => requests.splice(0)),
		vscode.commands.registerCommand('fakeModel.answer', (text) => {
			answer = text;
		}),
	);
};

import * as vscode from 'vscode';
import { registerDiagnostics } from './diagnostics/registerDiagnostics.ts';
import { registerFixes } from './fixes/registerFixes.ts';
import { registerRulePages } from './rulePages/registerRulePages.ts';
import { Reports } from './shared/reports.ts';
import type { Feature, Services } from './shared/services.ts';
import { Configurations } from './workspace/configurations.ts';

const features: readonly Feature[] = [registerDiagnostics, registerFixes, registerRulePages];

export function activate(context: vscode.ExtensionContext): void {
	const log = vscode.window.createOutputChannel('STAR Coach', { log: true });
	const configurations = new Configurations(log);
	const services: Services = { context, log, configurations, reports: new Reports(configurations) };
	context.subscriptions.push(log, configurations, ...features.map((register) => register(services)));
}

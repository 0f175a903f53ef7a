import { description, maxValue, minValue, number, optional, pipe, strictObject } from 'valibot';
import { countWords } from '../../story/content.ts';
import { pitchSeconds, type RequiredPart, type Section, type Story, type StoryDocument } from '../../story/model.ts';
import { durationOf, type Pace, secondsOf } from '../../story/pace.ts';
import { nameOf, partFacts } from '../../story/partFacts.ts';
import { percentOf, recommendedShare } from '../../story/shares.ts';
import { isActionInCode, isComplete, isPitch, isWhole, sectionsOf, wordCount } from '../../story/storyParts.ts';
import { shortestPercent, timeTolerance } from '../../story/timeLimits.ts';
import { excessOf, type Version, versionsOf } from '../../story/versions.ts';
import type { Say } from '../../text/say.ts';
import { isItem, isTable } from '../../write/notations.ts';
import { defineRule } from '../rule.ts';
import { countMeasures } from '../support/measures.ts';
import { isOutline, isSample, wordsBetween, wordsInFull } from '../support/samples.ts';

/** Fewer items do not make a list of stories. */
const fewestItems = 3;
/** A part with more words is that of a full story. */
const mostInSketch = 12;
/** If at least this many stories, and three out of four in a file, are short, the length is deliberate. */
const fewestChosen = 6;

export const tooShort = defineRule({
	id: 'too-short',
	description: 'The story is too short to be memorable',
	severity: 'hint',
	checklist: 'time',
	options: strictObject({
		percentOfTarget: optional(
			pipe(
				number(),
				minValue(0),
				maxValue(100),
				description('The shortest story, in percent of the target time: 40 s for a target of 120 s.'),
			),
			shortestPercent,
		),
		pitchSeconds: optional(
			pipe(number(), minValue(0), description('The shortest pitch, in seconds.')),
			pitchSeconds.from,
		),
	}),
	check({ document, options, pace, say, report }) {
		const limit = Math.round((pace.targetSeconds * options.percentOfTarget) / 100);
		const items = document.stories.filter(isInOneItem).length;
		const sketches = document.stories.filter(isSketch).length;
		const isShort = (time: number) => time < limit * (1 - timeTolerance);
		const isLine = (story: Story) => isShort(secondsOf(wordCount(story), pace)) && isOfLines(document, story);
		const isOnResume = document.stories.some(isLine) && resume.test(document.text);
		// A story that lacks a part is short for a reason that another rule reports; a table or an item is an overview.
		const isShortForAReason = (story: Story) =>
			!isWhole(story) ||
			story.sections.some(({ notation }) => isTable(notation)) ||
			(isInOneItem(story) && items >= fewestItems) ||
			(isSketch(story) && sketches >= fewestItems) ||
			(isOnResume && isOfLines(document, story)) ||
			isActionInCode(story) ||
			isSample(document, story) ||
			isOutline(document, story) ||
			!isShort(secondsOf(wordsBefore(document, story) + wordsInFull(document, story), pace));
		const short: { story: Story; seconds: number }[] = [];
		for (const story of document.stories) {
			for (const version of versionsOf(story)) {
				const lacking = -excessOf(version, pace);
				if (lacking > 0) {
					report({
						span: version.nameSpan,
						message: shortVersion(version, lacking, pace, say),
						story,
					});
				}
			}
			if (isPitch(story)) {
				const seconds = secondsOf(wordCount(story), pace);
				if (seconds < options.pitchSeconds && isComplete(story)) {
					report({
						span: story.titleSpan,
						message: say(
							'This pitch takes only about {0} to tell, but should take at least {1}; say what you do now, what brought you there and why you are here.',
							durationOf(seconds, say),
							durationOf(options.pitchSeconds, say),
						),
						story,
					});
				}
				continue;
			}
			const seconds = secondsOf(wordCount(story) + wordsBetween(document, story), pace);
			if (isShort(seconds) && !isShortForAReason(story)) short.push({ story, seconds });
		}
		const isChosen = short.length >= fewestChosen && short.length * 4 >= document.stories.length * 3;
		for (const { story, seconds } of isChosen ? short.slice(0, 1) : short) {
			const isMeasured = countMeasures(document, sectionsOf(story, 'result'), 1) > 0;
			const thinnest = thinnestOf(story, isMeasured ? ['situation', 'task'] : ['situation', 'task', 'result']);
			report({
				span: story.titleSpan,
				message: say(
					'This story takes only about {0} to tell, but the target is {1}; in {2}, say {3}',
					durationOf(seconds, say),
					durationOf(pace.targetSeconds, say),
					say(nameOf(thinnest)),
					say(partFacts[thinnest].advice),
				),
				story,
			});
		}
	},
});

/**
 * A list item that is a story in a few lines: its first label begins the item, and the others begin lines within it.
 */
function isInOneItem({ sections: [first, ...others] }: Story): boolean {
	return first !== undefined && isItem(first) && others.length > 0 && !others.some(isItem);
}

/** Whether each part has at most a dozen words. */
function isSketch({ sections }: Story): boolean {
	return sections.every(({ words }) => words <= mostInSketch);
}

/** A heading of a résumé, or a line that mentions one, in the languages of the labels. */
const resume =
	/^#{1,6}[^\p{L}\n]{0,20}(?:(?:professional|work|relevant|military|selected) experience|experience|employment|work history|education|curriculum vitae|résumé|cv|berufserfahrung|lebenslauf|ausbildung|expériences? professionnelles?|formation|experiencia (?:laboral|profesional)|formación|experiências? profissiona(?:l|is)|formação|esperienza (?:lavorativa|professionale)|istruzione|werkervaring|опыт работы|образование|doświadczenie|wykształcenie|kinh nghiệm|học vấn|工作经[历验]|项目经[历验]|教育(?:经历|背景)|職務経歴|学歴|경력|학력)(?!\p{L})|\b(?:résumé|resume|CV) (?:bullet|line|entry)\b/imu;

/** Whether each part is a single line. */
function isOfLines({ text }: StoryDocument, { sections }: Story): boolean {
	return sections.every(({ content }) =>
		content.every(({ start, end }, index) => index === 0 && !text.slice(start, end).includes('\n')),
	);
}

/** The words between the title and the first label, where an answer may be told in full above its outline. */
function wordsBefore({ text }: StoryDocument, { titleSpan, sections: [first] }: Story): number {
	const { span } = first as Section;
	return countWords(text, { start: titleSpan.end, end: span.start });
}

function shortVersion({ name, length, words }: Version, lacking: number, pace: Pace, say: Say): string {
	if (words === 0) {
		return say('The version "{0}" is empty; words to add: {1}.', name, lacking);
	}
	return length.unit === 'words'
		? say('The version "{0}" is too short (words: {1}); words to add: {2}.', name, words, lacking)
		: say(
				'The version "{0}" takes only about {1}, which is too short; words to add: {2}.',
				name,
				durationOf(secondsOf(words, pace), say),
				lacking,
			);
}

/** The part that is furthest below its recommended share; the Action if none is below. */
function thinnestOf(story: Story, parts: readonly RequiredPart[]): RequiredPart {
	const deficitOf = (part: RequiredPart) => {
		const sections = sectionsOf(story, part);
		const isOwn = sections.length > 0 && sections.every((section) => section.parts.length === 1);
		return isOwn ? recommendedShare([part], true).from - percentOf(story, sections) : 0;
	};
	return parts.reduce<RequiredPart>((a, b) => (deficitOf(b) > Math.max(0, deficitOf(a)) ? b : a), 'action');
}

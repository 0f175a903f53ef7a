/** Words in every story, whoever tells it: function words, forms of common verbs, small numbers and times. */
export const commonWords: ReadonlySet<string> = new Set(
	(
		'a about after again all also an and any are as at away back be because been before both but by came can could day days ' +
		"did didn't do does don't done down each else even every few first for found from gave get go got had has have he her him " +
		'his hour hours how i if in into is it its just last left less made make many me minute minutes month months more most much ' +
		'my never new next no nobody not nothing now of off on once one only or other our out over own put ran said same saw say ' +
		'second see she so some still such take than that the their them then there these they thing things this those three time ' +
		'times to told too took two until up us used was we week weeks went were what when where which while who whole why will ' +
		"with without work worked would year years you your i'd i'm it's that's wasn't four five six seven eight nine ten half " +
		'day team people'
	).split(' '),
);

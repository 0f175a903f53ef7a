import type { Lexicon } from './lexicon.ts';

export const russian: Lexicon = [
	{
		role: 'scale',
		words: 'тыс=1e3 тысяч=1e3 тысячи=1e3 млн=1e6 миллионов=1e6 миллиона=1e6 млрд=1e9 миллион=1e6',
		example: 'It cost «two {} €».',
	},
	{
		role: 'multiple',
		words: 'удвоил=2 удвоилось=2 удвоили=2 вдвое=2 втрое=3 вчетверо=4 удвоились=2 утроились=3',
		example: 'Sales «{}» in May.',
	},
	{
		role: 'time',
		words: `часов часа час минут минуты минута минуту секунд секунды дней дня день недель недели месяцев месяца
			лет года`,
		example: 'It took «3 {}».',
	},
	{
		role: 'money',
		words: 'рублей руб рубля евро долларов доллара',
		example: 'It cost «3 {}».',
	},
	{
		role: 'percent',
		words: 'процентов процента процент',
		example: 'It fell by «3 {}» there.',
	},
	{
		role: 'stop',
		words: 'и или но на в по до из у о об к за над под для при был было были может',
		example: 'It grew to «12» {} then.',
	},
	{
		role: 'stop',
		words: 'с',
		example: 'It fell by «half» {} then.',
	},
	{
		role: 'approximation',
		words: 'около почти',
		example: 'It went «from {} 3 h to 2 h».',
	},
	{
		role: 'from',
		words: 'от с со від из',
		example: 'Es fiel «{} 3 h auf 2 h».',
	},
	{
		role: 'to',
		words: 'до на к',
		example: 'Es fiel «von 3 h {} 2 h».',
	},
	{
		role: 'reference',
		words: `шаг шага шаге глава главе главу главы раздел раздела разделе пункт пункта пункте статья статье статьи
			параграф параграфа таблица таблице рисунок рисунке этап этапе спринт спринте версия версии вариант приложение задача`,
		example: 'It is in {} 12 users like.',
	},
	{
		role: 'calendar',
		words: 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря',
		example: 'It was on 3 {^} users',
	},
	{
		role: 'plural',
		words: `человек команд ошибок обращений строк команды сервиса клиента инцидента разработчика сервера запроса
			раза раз теста заказа магазина модуля`,
		example: 'We have «12 {}» there.',
	},
	{
		role: 'cardinal',
		words:
			'два=2 две=2 двух=2 три=3 трёх=3 трех=3 четыре=4 четырёх=4 четырех=4 пять=5 пяти=5 шесть=6 шести=6 семь=7 восемь=8 девять=9 десять=10 двенадцать=12 пятнадцать=15 двадцать=20 тридцать=30',
		example: 'Это заняло «{} часов» работы.',
	},
	{
		role: 'halfNoun',
		words: 'половина половину половины',
		example: 'Es fiel um «{}» im Mai.',
	},
	{
		role: 'whichHalf',
		words: 'вторая вторую первая первую другая',
		example: '{} половина в Mai.',
	},
	{
		role: 'denial',
		words: 'ни нет',
		example: 'С тех пор «{} сбоев» в мае.',
	},
	{
		role: 'single',
		words: 'одного одной',
		example: 'С тех пор «ни {} нового сбоя».',
	},
	{
		role: 'harm',
		words: 'инцидента инцидентов сбоя сбоев ошибки простоя простоев жалобы жалоб аварии аварий обрыва обрывов',
		example: 'С тех пор «ни {}» в мае.',
	},
	{
		role: 'lack',
		words: 'без',
		example: 'Es lief «{} простоев» durch.',
	},
];

/** Units of time, written out or shortened, in the languages in which stories are often written. */
export const timeUnits = `nanosecond nanoseconds microsecond microseconds millisecond milliseconds millis second seconds
sec secs minute minutes min mins hour hours hr hrs day days night nights morning mornings afternoon afternoons evening
evenings workday workdays weekday weekdays week weeks wk wks weekend weekends fortnight fortnights month months mo mos
quarter quarters semester semesters trimester trimesters year years yr yrs decade decades century centuries sprint
sprints lunchtime lifetime
sekunde sekunden minuten stunde stunden std tage tagen wochen woche monat monate monaten jahr jahre jahren nacht nächte
secondes seconde heures heure jours jour semaines semaine mois ans années segundos segundo minutos minuto horas hora
días día dias semanas semana meses mes años año anos secondi secondo minuti minuto ore ora giorni giorno settimane mesi
anni seconden uur uren dagen weken maanden jaar sekunder minuter timmar timme dagar veckor månader år timer dager uker
måneder sekund minut godzin godziny godzina dni tygodni tygodnie miesięcy miesiące lat lata часов часа час минут минуты минута
минуту секунд секунды дней дня день недель недели месяцев месяца лет года saat dakika saniye gün hafta घंटे घंटा मिनट
दिन 小时 小時 時間 分钟 分鐘 分間 分 秒 秒钟 天 日間 周 週間 毫秒 ミリ秒 밀리초 个月 個月 ヶ月 か月 年間 年 시간 분 초 일 주 개월 년`;

/** Words for units other than time and money. */
export const unitWords = `byte bytes kilobyte kilobytes megabyte megabytes gigabyte gigabytes gigs gig meg megs terabyte
terabytes petabyte petabytes exabyte exabytes kibibytes mebibytes gibibytes tebibytes kilobit kilobits megabit megabits
gigabit gigabits metre metres meter meters kilometre kilometres kilometer kilometers kilometro kilometern centimetre
centimetres centimeter centimeters millimetre millimetres millimeter millimeters micron microns nanometre nanometres
nanometer nanometers mile miles foot feet inch inches yard yards acre acres hectare hectares gram grams gramme grammes
kilogram kilograms kilo kilos tonne tonnes ton tons ounce ounces litre litres liter liters millilitre millilitres
milliliter milliliters gallon gallons pint pints degree degrees celsius fahrenheit kelvin watt watts kilowatt kilowatts
megawatt megawatts milliwatt milliwatts volt volts millivolt millivolts amp amps ampere amperes milliamp milliamps ohm
ohms hertz kilohertz megahertz gigahertz decibel decibels pascal pascals joule joules calories newton newtons lumens lux
pixel pixels knots cores vcpus vcpu lbs`;

/** Unit signs, in the case in which they must stand: kind letters are t(ime), s(hort time), a(mount), r(ate), p(ercent), x, k(scale). */
export const unitSigns: Readonly<Record<string, string>> = {
	time: 's h d w y ч с мин сек std Std hr hrs sec min mins hours',
	short: 'мс ms msec msecs µs μs us usec ns ps',
	amount: `B kB KB MB GB TB PB EB kb mb gb tb Kb Mb Gb Tb KiB MiB GiB TiB PiB °C °F Kib Mib Gib kbit Mbit Gbit kbits Mbits
		Gbits mbit gbit km m cm mm µm μm um nm km² m² cm² m³ kg g mg µg μg t kt l L ml mL cl dl hl W mW kW KW MW GW Wh
		kWh KWh kwh MWh GWh mAh Ah V mV kV A mA µA μA nA Ω kΩ MΩ Hz kHz KHz khz MHz mhz GHz ghz dB dBm dBA db Pa kPa hPa
		MPa bar mbar psi N kN Nm J kJ MJ kcal lx lm px dpi ppi ppm ppb mi ft yd lb lbs oz ha sqm mol ℃ ℉ pF nF µF pH
		vCPU vCPUs CPUs GPUs LOC loc SLOC KLOC kLOC kloc FTE FTEs PT MD MB/s Gi Mi Ki C F тб гб мб кб кг км`,
	rate: `rps RPS qps QPS tps TPS fps FPS rpm RPM RPS wps WPS eps EPS ops IOPS iops kbps Kbps KBps mbps Mbps MBps gbps
		Gbps GBps Tbps kph mph Mbit/s bpm BPM cps hps QPM rpd MIPS TOPS GFLOPS TFLOPS FLOPS`,
	percent: 'pp ppt pps ppts bp bps pct pc',
	multiplier: 'x X × fold',
};

/** Words and codes of money. */
export const moneyWords = `dollar dollars cent cents euro euros eur euroa pound pounds quid pence penny rupee rupees
rupien rupias paise yen yuan renminbi franc francs franken peso pesos reais rand krone kroner krona kronor kronen zloty
złoty złotych koruna forint rouble roubles ruble rubles rubel рублей руб рубля shilling shillings naira baht ringgit
dirham dirhams riyal lira liras shekel shekels bucks buck usd gbp chf inr jpy cny rmb aud cad nzd sgd hkd sek nok dkk
pln czk huf ron brl mxn zar aed sar ngn kes krw thb rub uah ils idr vnd myr btc eth usdt rs kr zł kč usdc
元 円 块 원 евро долларов доллара 美元 欧元 ドル ユーロ`;

/** Signs of money; a letter before `$` belongs to it (`US$`, `R$`). */
export const moneySigns = '$€£¥₹₽₩₺₴₪฿₫₱₦₿₡₲₵₸￥＄￡¢';

export const percentWords = `percent percents percentage pct prozent procent procentenheter prozentpunkte prozentpunkten pourcent procenten
процентов процента процент yüzde`;

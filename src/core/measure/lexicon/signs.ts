import type { Lexicon } from './lexicon.ts';

export const signs: Lexicon = [
	{
		role: 'timeSign',
		words: 's h d w ч с мин сек std Std hr hrs sec min mins hours',
		example: 'It takes «3 {}» there.',
	},
	{
		role: 'timeSign',
		words: 'y',
		example: 'It takes «3{}» there.',
	},
	{
		role: 'shortSign',
		words: 'мс ms msec msecs µs μs usec ns ps',
		example: 'It takes «3 {}» there.',
	},
	{
		role: 'shortSign',
		words: 'us',
		example: 'It takes «3{}» there.',
	},
	{
		role: 'amountSign',
		words: `B kB KB MB GB TB PB EB kb mb gb tb Kb Mb Gb Tb KiB MiB GiB TiB PiB °C °F Kib Mib Gib kbit Mbit Gbit
			kbits Mbits Gbits mbit gbit km m cm mm µm μm nm km² m² cm² m³ kg g mg µg μg t kt l L ml mL cl dl hl
			W mW kW KW MW GW Wh kWh KWh kwh MWh GWh mAh Ah V mV kV A mA µA μA nA Ω kΩ MΩ Hz kHz KHz khz MHz mhz
			GHz ghz dB dBm dBA db Pa kPa hPa MPa bar mbar psi N kN Nm J kJ MJ kcal lx lm px dpi ppi ppm ppb mi
			ft yd lb lbs oz ha sqm mol ℃ ℉ pF nF µF pH vCPU vCPUs CPUs GPUs LOC loc SLOC KLOC kLOC kloc FTE FTEs
			PT MD MB/s Gi Mi Ki C F тб гб мб кб кг км`,
		example: 'It has «3 {}» there.',
	},
	{
		role: 'amountSign',
		words: 'um',
		example: 'It has «3{}» there.',
	},
	{
		role: 'rateSign',
		words: `rps RPS qps QPS tps TPS fps FPS rpm RPM wps WPS eps EPS ops IOPS iops kbps Kbps KBps mbps Mbps MBps
			gbps Gbps GBps Tbps kph mph Mbit/s bpm BPM cps hps QPM rpd MIPS TOPS GFLOPS TFLOPS FLOPS`,
		example: 'It does «3 {}» there.',
	},
	{
		role: 'percentSign',
		words: 'pp ppt pps ppts bp bps pct pc',
		example: 'It fell by «3 {}» there.',
	},
	{
		role: 'multiplierSign',
		words: 'x X × fold',
		example: 'It is «3{}» there.',
	},
	{
		role: 'moneySign',
		words: '$ € £ ¥ ₹ ₽ ₩ ₺ ₴ ₪ ₫ ₱ ₦ ₿ ₡ ₲ ₵ ₸ ￥ ＄ ￡ ¢',
		example: 'It cost «{}3» more.',
	},
	{
		role: 'scaleSign',
		words: 'k=1e3 K=1e3 m=1e6 M=1e6 mm=1e6 MM=1e6 bn=1e9 B=1e9 b=1e9 tn=1e12 T=1e12 cr=1e7 Cr=1e7 L=1e5',
		example: 'It cost «$3{}» there.',
	},
	{
		role: 'fiscal',
		words: 'ARR MRR GMV TCV ACV NRR',
		example: 'It brought «$3M {}» there.',
	},
	{
		role: 'scoreSign',
		words: 'F1 AUC BLEU ROUGE IoU mAP NPS eNPS CSAT SUS R² MAE RMSE GPA Apdex',
		example: 'It got to «0.91 {}» there.',
	},
];

/** Signs that all languages share, in which case matters. */
export const signs = {
	units: {
		time: `s h d w y ч с мин сек std Std hr hrs sec min mins hours`,
		short: `мс ms msec msecs µs μs usec us ns ps`,
		amount: `B kB KB MB GB TB PB EB kb mb gb tb Kb Mb Gb Tb KiB MiB GiB TiB PiB Kib Mib Gib kbit Mbit Gbit kbits
			Mbits Gbits mbit gbit ° °C °F C F ℃ ℉ km m cm mm µm μm um nm km² m² cm² m³ sqm kg g mg µg μg t kt l L ml mL
			cl dl hl W mW kW KW MW GW Wh kWh KWh kwh MWh GWh mAh Ah V mV kV A mA µA μA nA Ω kΩ MΩ Hz kHz KHz khz MHz
			mhz GHz ghz dB dBm dBA db Pa kPa hPa MPa bar mbar psi N kN Nm J kJ MJ kcal lx lm px dpi ppi ppm ppb mi ft
			yd lb lbs oz ha mol pF nF µF pH vCPU vCPUs CPUs GPUs LOC loc SLOC KLOC kLOC kloc FTE FTEs PT MD Gi Mi Ki
			тб гб мб кб кг км`,
		rate: `rps RPS qps QPS tps TPS fps FPS rpm RPM wps WPS eps EPS ops IOPS iops kbps Kbps KBps mbps Mbps MBps
			gbps Gbps GBps Tbps kph mph bpm BPM cps hps QPM rpd MIPS TOPS GFLOPS TFLOPS FLOPS`,
		percent: `pp ppt pps ppts bp bps pct pc`,
		multiplier: `x X × fold`,
		money: `$ € £ ¥ ₹ ₽ ₩ ₺ ₴ ₪ ₫ ₱ ₦ ₿ ₡ ₲ ₵ ₸ ￥ ￡ ¢`,
	},
	scales: `k=1e3 K=1e3 m=1e6 M=1e6 mm=1e6 MM=1e6 bn=1e9 B=1e9 b=1e9 tn=1e12 T=1e12 cr=1e7 Cr=1e7 L=1e5`,
};

// Preloaded into a process to learn its peak memory, in KB.
const {writeFileSync} = require('node:fs')

process.on('exit', () => writeFileSync(process.env.BENCH_PEAK, String(process.resourceUsage().maxRSS)))

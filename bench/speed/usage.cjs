// Preloaded into a process to learn what it has used: memory at the most, in KB, and processor time, in milliseconds.
const {writeFileSync} = require('node:fs')

process.on('exit', () => {
  const {maxRSS, userCPUTime, systemCPUTime} = process.resourceUsage()
  writeFileSync(
    process.env.BENCH_USAGE,
    JSON.stringify({peak: maxRSS / 1024, time: (userCPUTime + systemCPUTime) / 1000})
  )
})

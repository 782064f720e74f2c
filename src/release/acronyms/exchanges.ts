// Stock exchanges and over-the-counter markets as they stand before a ticker: "(NYSE: ACME)".

/** How each market writes itself, by its name in capitals. */
export const exchanges: ReadonlyMap<string, string> = new Map(
  `NYSE|NYSE American|NYSE Arca|NYSE MKT|Nasdaq|Nasdaq GS|Nasdaq GM|Nasdaq CM|AMEX|OTC|OTCQB|OTCQX|OTCID|OTC Pink|OTC PINK|OTCMKTS|Pink
TSX|TSXV|TSX-V|TSX.V|CSE|NEO|CBOE|Cboe CA|LSE|AIM|LON|AQSE|ASX|NZX|JSE|NSE|BSE|HKEX|HKSE|SEHK|SGX|TSE|TYO|TWSE|TPE|KRX|KOSDAQ|KOSPI|SSE|SZSE|SHA|SHE
FSE|FRA|XETRA|ETR|FWB|SIX|SWX|VTX|Euronext|EPA|AMS|EBR|ENXTPA|BIT|BME|MCE|OSE|OSL|STO|HEL|CPH|WSE|TASE|ADX|DFM|TADAWUL|NGX|GSE|EGX|BVC|BVL|BMV|B3|BOVESPA|IDX|KLSE|BURSA|PSE|SET|HOSE|HNX`
    .split(/[|\n]/)
    .map((name) => [name.toUpperCase(), name] as const)
)

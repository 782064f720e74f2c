// Nouns whose form does not tell what number their verb has: bodies of people, amounts, and plurals without a singular.

/** Who acts as several people where British writers choose: "the committee have agreed". */
const bodies = new Set(
  `academy administration agency airline alliance army assembly association audience authority band bank bar bench board body brigade
  broadcaster bureau business cabinet campaign cast cavalry charity chamber choir church circle citizenry city clan class clergy club coalition collective
  college command commission committee commonwealth community company congregation congress consortium constabulary constituency cooperative corporation corps
  council country county couple court coven crew crowd defence defense delegation department diaspora directorate duo electorate elite embassy enemy enterprise ensemble
  establishment estate executive exchange faculty faction family federation firm fleet force forum foundation franchise gang garrison gender generation gentry
  government group guild half house household human industry infantry inspectorate institute institution intelligentsia jury kingdom laboratory league leadership legislature
  lobby local lot mafia majority management market media membership militia ministry minority mission mob movement municipality nation navy network newspaper nobility
  office opposition orchestra order organisation organization outfit panel parish parliament partnership party patrol peasantry people personnel phalanx pair platoon police
  population posse practice presidency press priesthood proletariat profession public publisher quartet quintet race rank regiment regime retailer royalty school secretariat sect section sector
  senate service sex side societies society squad squadron staff state studio subcommittee supplier syndicate talent taskforce team tenantry think-tank town trade trio
  triumvirate troop troupe trust underclass unit union university utility village ward watchdog wing workforce working world youth`.split(
    /\s+/
  )
)

/** How many or how much: "a range of boats are", "the rest have". */
const amounts = new Set(
  `abundance amount array assortment batch bevy block bulk bunch bundle category chain choice cluster collection combination cross-section dozen fraction
  handful heap host list hundred kind load lot lots majority mass million minority mix mixture multitude number pair pack package percent percentage piece plethora
  portfolio portion proportion quantity quarter quota range rest remainder round row score selection sequence series set share shower slew smattering sort
  spate spectrum sprinkling stack stock store stream string subset succession sum surplus third thousand ton total type variety volume wealth whole one other
  former latter kind combination billion trillion tenth fifth half cattle livestock poultry vermin offspring aircraft fish sheep deer trout salmon shrimp
  spacecraft hovercraft bit first second last next same few many most least more less year month week day morning afternoon evening night time`.split(
    /\s+/
  )
)

/** One in spite of their s, or as they like: "the last two years is", "the works is", "the statistics". */
const pluralForms =
  /^(?:years?|months?|weeks?|days?|hours?|minutes?|decades?|miles?|dollars?|euros?|pounds?|points?|times?|degrees?|cents?|kilomet(?:re|er)s?|met(?:re|er)s?|tons?|tonnes?|acres?|barrels|feet|inches|yards|sales|savings|earnings|proceeds|remains|means|headquarters|works|odds|whereabouts|media|data|statistics|news|police|.*ics|arms|customs|premises|barracks|crossroads|series|species|goods|securities|futures|communications|operations|systems|stakes|thanks|tropics|sports|minutes|arts|classics|games|thirds|quarters|fifths|tenths|halves|lots|loads|tens|dozens|hundreds|thousands|millions|billions|yen|pence|percents|others|ones|athletics|lens|gallows|pains|grounds|tens)$/

export function isGroup(form: string): boolean {
  return bodies.has(form) || amounts.has(form) || pluralForms.test(form)
}

/** Plurals without an s that dictionaries call singulars as well. */
export function isSeveral(form: string): boolean {
  return form === 'people'
}

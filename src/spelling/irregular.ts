// What learners make by rule of words that do not follow it: "choosed", "childs". They are no words, and near others.

/** The irregular form behind a form that was made by rule; nothing if there is none. */
export function irregular(form: string): string | undefined {
  forms ??= new Map(table.split(/\s+/).map((pair) => pair.split(':') as [string, string]))
  return forms.get(form.toLowerCase())
}

let forms: Map<string, string> | undefined

const table = `arised:arose awaked:awoke beared:bore beated:beat becomed:became beginned:began bended:bent bited:bit blowed:blew
breaked:broke bringed:brought builded:built buyed:bought catched:caught childs:children childrens:children choosed:chose
cutted:cut dealed:dealt digged:dug drawed:drew drinked:drank drived:drove eated:ate falled:fell feeled:felt fighted:fought
finded:found flied:flew foots:feet forbidded:forbade forgetted:forgot forgived:forgave freezed:froze getted:got gived:gave
goed:went gooses:geese growed:grew hitted:hit holded:held hurted:hurt keeped:kept knowed:knew leaded:led leaved:left
lended:lent letted:let losed:lost maked:made meaned:meant meeted:met mens:men mices:mice overcomed:overcame
paied:paid puted:put putted:put quitted:quit readed:read ringed:rang rised:rose runned:ran sayed:said seeked:sought
selled:sold sended:sent setted:set shaked:shook shooted:shot showned:shown sitted:sat sleeped:slept speaked:spoke
spended:spent spreaded:spread standed:stood stealed:stole striked:struck sticked:stuck swimmed:swam taked:took
teached:taught telled:told thinked:thought throwed:threw tooths:teeth understanded:understood undertaked:undertook waked:woke
weared:wore winned:won withdrawed:withdrew womans:women womens:women writed:wrote rewrited:rewrote upholded:upheld
overseed:oversaw foreseed:foresaw undergoed:underwent lifes:lives knifes:knives wifes:wives halfs:halves shelfs:shelves
thiefs:thieves themself:themselves theirselves:themselves hisself:himself ourself:ourselves`

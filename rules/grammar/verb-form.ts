// A verb in a form that cannot stand where it stands.

import {misfitsOf} from '../../src/release/words/verb-forms/misfits.ts'
import {rule} from '../../src/rule.ts'

export default rule({
  id: 'verb-form',
  summary: 'A verb in a form that cannot stand there.',
  why: 'The word in front decides the form of the verb: not “in cultivate” but “in cultivating”. After a preposition English takes the -ing form (“in cultivating”), after “will” the base (“will provide”), after “is” a participle (“is located”), after “did not” the base (“did not go”).',
  severity: 'warning',
  fix: 'offer',
  examples: [
    {text: 'The port will work with the union in {cultivate} young talent.', expected: ['cultivating']},
    {text: 'The depot is {locate} near the canal and will be open.', expected: ['located']},
    {
      text: 'The fund will {provided} loans, and the bank would also {provides} advice.',
      expected: ['provide']
    },
    {
      text: 'The company did not {provided} figures. The mill does not {publishes} them.',
      expected: ['provide']
    },
    {text: 'The council has {include} the school in its plan.', expected: ['included']},
    {text: 'The team is able to {providing} help, and aims to {opening} a depot.', expected: ['provide']},
    {text: 'The pier was {design} to last.', expected: ['designed']},
    {text: 'They did not {went} there; the law helps towns to {providing} water.', expected: ['go']},
    {text: 'A plan to {provided} the town with water, by {launch} a fund.', expected: ['provide']},
    {text: 'The first fair was {hold} in Lagos. By {submit} the form, crews join.', expected: ['held']},
    {
      text: 'The question is do we know it. The fact that they didn’t suggests no. Why can’t teams pay? The crew’s good will had grown, in the space of say a year.'
    },
    {
      text: 'The one we spoke to told us. It led to reported cases; the firms it invests in provide steel. There was work to do.'
    },
    {
      text: 'The two envoys met to {discussing} the plan and ended by {open} a depot and before {close} the mill; it is good at {make} things.',
      expected: ['discuss']
    },
    {
      text: 'The town owes its wealth to fishing the bay and put its mind to winning the race; it is new to making sails, a boon to saving the reef.'
    },
    {
      text: 'It takes tonnes of water a day. They went from building a mill to making sails, all the way to selling them; the amount of time that it takes, in use the whole year, is the price of work the firm wants.'
    },
    {
      text: 'She is out of action all this week. There was hope left; they have cause to fear. It adapts plans to changing markets, and the banks it took loans from include yours.'
    },
    {
      text: 'They are pledged to using nets of hemp, and the mill has a crew with {abase} of skills.',
      expected: ['a base']
    },
    {
      text: 'You have barbecue facilities. They keep it should crews pass that way. After Mr. Okafor’s will was settled, the older men got to talking.'
    },
    {text: 'In short, all it did was apply. What they will do is include everyone. So be it.'},
    {
      text: 'They will put, set and read it; the board has let it be known. In plan view, from start to finish.'
    },
    {
      text: 'It brings work to existing U.S. mills. It sold the mill to newly founded (but solvent) firms, and a part of it to newly created. The trade was swap related. There has been contact with the crew. He pleaded guilty in federal court to violating the rules; it goes part way to offsetting the loss. The sums are indeed cause for hope. It was just sit and wait.'
    },
    {
      text: 'The firm prefers U.S. retaliation to opening its market. A fund is keyed to matching an index, and may prove indispensable to boosting trade. It gave assets pledged to secured creditors. There was concern by the crews. It will be loathe to sail. The question is do those boats sail.'
    },
    {
      text: 'The plans that the firms are coming up with seem to be new; they paid ahead of schedule some of the debt.'
    },
    {
      text: 'The will provided for her heirs. It led to increased demand. They look forward to opening the mill.'
    },
    {
      text: 'The best mast up to now has gone. It is not credit but trade that counts, and the plans we have change. Every human being came, the human will asserts itself and the powers that be agree. When it came to building it, never before have the crews sailed so far; for suppose that it rains. It draws on economies of scale the yard lacks. They were not shy in saying so. This is the closest it came to making it, a deed fatal to fishing the bay, with the nets necessary to catching it and a fund directed to helping it.'
    },
    {text: 'It is necessary to {opening} the pier.', expected: ['open']},
    {text: 'The debt will {paid} in May, and the loan would {paid} for it.', expected: ['be paid', 'pay']},
    {text: 'The fund can {reached} new highs, and the plan will {existed}.', expected: ['reach']},
    {
      text: 'They have the right to housing, to training and to schooling; crews have a right to counselling. They have the right to {using} it.',
      expected: ['use']
    },
    {
      text: 'Those whom we want to have participate asked what would, provided that it rained, happen. The “to be” list is of use.'
    }
  ],
  check(release, report) {
    for (const {verb, after, expected} of release.ask(misfitsOf)) {
      const wanted =
        expected.length > 0 ? expected.map((form) => `\`${form}\``).join(' or ') : 'another form of the verb'
      const reason = `Unexpected \`${verb.text}\` after \`${after}\`, expected ${wanted}`
      report(verb, reason, expected.length > 0 ? {expected: [...expected]} : {})
    }
  }
})

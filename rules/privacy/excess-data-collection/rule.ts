import { calledIn, type Datum, type Field, type Form, forms, label, purposeOf, rule, saysAnywhere, unrequired } from '@aboveboard/core'

export default rule({
  summary: 'Who wants one mail a week is made to hand over a life, and it is kept long after the mail.',
  instead: 'Take the field out, or leave it to the reader: no “required”, and “optional” on its label.',
  severity: { recommended: 'doubt', strict: 'error' },
  basis: ['eu-gdpr-5', 'eu-gdpr-25', 'us-coppa'],
  ontology: ['forced-action.forced-communication-or-disclosure.privacy-zuckering'],

  each: forms,
  words: ['newsletter', 'download', 'contact', 'quote', 'beyond', 'ofAge', 'insured', 'advertising'],
  needs: ['newsletter', 'download', 'contact', 'quote', 'advertising'],
  options: { allowed: { default: [] as readonly string[], means: 'What these forms may ask for all the same: phone, postcode, address, birth, age, gender, income, identity, school, family, origin' } },
  messages: {
    newsletter: 'A newsletter is sent without “{field}”',
    download: 'A file is handed over without “{field}”',
    contact: 'A message is answered without “{field}”',
    quote: 'A price is named without “{field}”',
    advertising: '“{field}” is for advertising, and required',
    free: 'Leave it to the reader',
  },
  asks: {
    newsletter: 'Is “{field}” needed to send a newsletter?',
    download: 'Is “{field}” needed to hand over a file?',
    contact: 'Is “{field}” needed to answer a message?',
    quote: 'Is “{field}” needed to name a price?',
    advertising: '“{field}” is required: is it for anything but advertising?',
  },

  *check(form, { page, words, options }) {
    const said = purposeOf(form)
    const free = (field: Field) => {
      const edit = unrequired(page, field)
      return { suggest: edit ? [{ message: 'free' as const, edits: [edit] }] : [] }
    }
    const purpose = purposes.find((each) => (each !== 'newsletter' || form.fields.some(({ asks }) => asks === 'email')) && said.some((text) => words[each].has(text)))
    const advertised = purpose === 'newsletter' ? [] : form.fields.filter(({ required, element }) => required && words.advertising.has(label(element)))
    for (const each of advertised) yield { at: each, message: 'advertising', data: { field: label(each.element).shown }, ...free(each) }
    if (!purpose || form.fields.length > most || said.some((text) => words.beyond.has(text)) || form.fields.some(({ asks }) => asks === 'password')) return
    const fits = (each: Field): boolean => needed(form, purpose).has(each.asks) || options.allowed.includes(each.asks ?? '')
    for (const field of form.fields) {
      if (!field.required || fits(field) || ((field.asks === 'birth' || field.asks === 'age') && [words.ofAge, words.insured].some((list) => saysAnywhere(page, list)))) continue
      yield { at: field, message: purpose, data: { field: calledIn(field) }, ...free(field) }
    }
  },
})

type Purpose = 'newsletter' | 'download' | 'contact' | 'quote'
const purposes: readonly Purpose[] = ['newsletter', 'download', 'quote', 'contact']

/** What asks more is no simple form. */
const most = 9

/** What each purpose needs, and what asks for nothing personal. Where no mail is asked for, the phone is how the answer comes. */
function needed({ fields }: Form, purpose: Purpose): ReadonlySet<Datum | undefined> {
  const byPhone = purpose === 'contact' || purpose === 'quote' || !fields.some(({ asks }) => asks === 'email')
  return new Set<Datum | undefined>([undefined, 'email', 'name', ...(byPhone ? (['phone'] as const) : []), ...(purpose === 'quote' ? (['postcode', 'address'] as const) : purpose === 'contact' ? (['postcode', 'school'] as const) : [])])
}

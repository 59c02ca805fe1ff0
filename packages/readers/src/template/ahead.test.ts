import { describe, expect, it } from 'vitest'
import { aheadIn } from './ahead.ts'

const [hour, day] = [3_600_000, 86_400_000]

describe('a moment that a template computes from now', () => {
  it.each([
    ["date('d/m', strtotime('+1 day'))", day],
    ["'now'|date_modify('+2 days')|date('d/m')", 2 * day],
    ["date('+12 hours')", 12 * hour],
    ["'tomorrow'|date('d/m')", day],
    ["2.days.from_now.strftime('%d %B')", 2 * day],
    ['(Time.now + 36.hours).to_s', 36 * hour],
    ['Date.tomorrow', day],
    ["now()->addDays(3)->format('d M')", 3 * day],
    ['Carbon::now()->addWeek()', 7 * day],
    ['now() + timedelta(hours=24)', 24 * hour],
    ["'now' | date: '%s' | plus: 86400 | date: '%d'", day],
    ["date('d/m', time() + 3600)", hour],
    ['new Date(Date.now() + 9e5).toLocaleTimeString()', 900_000],
    ["local_dt|plus_time(3, 'days')", 3 * day],
  ])('%s', (expression, ahead) => expect(aheadIn(expression)).toBe(ahead))

  it.each(["date('Y')", "'now' | date: '%Y'", 'Time.now', "'now' | date: '%S' | plus: 12", 'offer.ends_on', "sale.end|date('d/m')", '2.days.ago', "strtotime('-1 day')", 'tomorrow_price'])('not %s', (expression) =>
    expect(aheadIn(expression)).toBeUndefined())
})

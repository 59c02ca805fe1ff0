import { Component, computed, input, signal } from '@angular/core'
import { interval } from 'rxjs'

@Component({
  selector: 'app-offer',
  template: `
    @if (endsOn()) {
      <p>The sale ends on {{ endsOn() | date: 'longDate' }}.</p>
    } @else {
      <p>Sale ends in {{ clock() }} minutes</p>
    }
    <p><b>{{ watching() }}</b> people are watching this tent</p>
    <p>Your seats are held for {{ clock() }} minutes, then they go back on sale.</p>
  `,
})
export class OfferComponent {
  endsOn = input<Date>()
  left = signal(900)
  clock = computed(() => Math.ceil(this.left() / 60))
  watching = signal(12)

  constructor() {
    interval(1000).subscribe(() => this.left.update((left) => left - 1))
    interval(4000).subscribe(() => this.watching.set(8 + Math.floor(Math.random() * 9)))
  }
}

import { Component, inject } from '@angular/core'
import { ClockService } from './clock.service'

@Component({ selector: 'app-offer', templateUrl: './offer.component.html' })
export class OfferComponent {
  private readonly clock = inject(ClockService)
  readonly left = this.clock.left
  viewers = Math.floor(Math.random() * 40) + 5
  subscribed = true
}

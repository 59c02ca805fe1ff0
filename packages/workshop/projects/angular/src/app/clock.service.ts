import { Injectable, signal } from '@angular/core'

@Injectable({ providedIn: 'root' })
export class ClockService {
  readonly left = signal(600)
  constructor() {
    setInterval(() => this.left.update((left) => (left > 0 ? left - 1 : 600)), 1000)
  }
}

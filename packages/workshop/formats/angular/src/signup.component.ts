import { Component, inject } from '@angular/core'
import { FormBuilder } from '@angular/forms'

@Component({
  selector: 'app-signup',
  template: `
    <form [formGroup]="form" (ngSubmit)="join()">
      <mat-checkbox formControlName="news">Send me the newsletter on Fridays</mat-checkbox>
      <mat-checkbox formControlName="partners">Share my details with partner brands</mat-checkbox>
      <mat-checkbox formControlName="remember">Keep me signed in on this device</mat-checkbox>
      <button mat-flat-button>Give me 10% off</button>
      <a (click)="leave()">{{ refusal }}</a>
    </form>
  `,
})
export class SignupComponent {
  readonly form = inject(FormBuilder).group({ news: [false], partners: [true], remember: [true] })
  readonly refusal = 'No thanks, I hate saving money'

  join(): void {}
  leave(): void {}
}

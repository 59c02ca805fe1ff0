import { Component } from '@angular/core';
import { ApiService } from '../services/api.service';

@Component({
  selector: 'app-account',
  template: `
    <ion-content class="ion-padding">
      <ion-item>
        <ion-label>Next charge</ion-label>
        <span>{{ sub?.amount | currency }} on {{ sub?.renewsAt | date: 'longDate' }}</span>
      </ion-item>
      <ion-button routerLink="/invoices" fill="outline">Invoices</ion-button>

      <div *ngIf="screen > 0">
        <h2>{{ quit[screen - 1].title }}</h2>
        <ion-button size="large" expand="block" (click)="screen = 0">{{ quit[screen - 1].stay }}</ion-button>
        <small (click)="next()">{{ quit[screen - 1].go }}</small>
      </div>

      <p class="end" (click)="screen = 1">manage renewal preferences</p>

      <h3>Close account</h3>
      <p>Accounts can be closed once a year, in January, by a signed fax to our office.</p>
    </ion-content>
  `,
})
export class AccountPage {
  sub: any;
  screen = 0;

  quit = [
    { title: 'Your streak will be wiped', stay: 'Keep my streak', go: 'go on' },
    { title: 'How about 50% off?', stay: 'Take the deal', go: 'go on' },
    { title: 'Tell us why in a 10 minute survey', stay: 'Skip and stay', go: 'go on' },
    { title: 'Call +1 555 0100 to finish (9–10 am PT)', stay: 'I will stay', go: 'close' },
  ];

  constructor(private api: ApiService) {}

  async ionViewWillEnter() {
    this.sub = await this.api.get('/subscription');
  }

  next() {
    this.screen = this.screen < this.quit.length ? this.screen + 1 : 0;
  }

  exportData() {
    return this.api.get('/me/export');
  }
}

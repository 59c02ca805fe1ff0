import { Component } from '@angular/core';
import { AlertController } from '@ionic/angular';
import { ApiService } from '../services/api.service';
import { DECLINE, FREE_PLAN, REVIEWS } from '../data/copy';

@Component({
  selector: 'app-home',
  template: `
    <ion-content class="ion-padding">
      <p class="live">{{ active }} people are doing this habit right now</p>
      <ion-list>
        <ion-item *ngFor="let h of habits">{{ h.name }} · {{ h.doneCount }} times this month</ion-item>
      </ion-list>

      <ion-list-header>Tips for you</ion-list-header>
      <ion-item *ngFor="let t of tips" [href]="t.url">{{ t.title }}</ion-item>

      <h3>What members say</h3>
      <p *ngFor="let r of reviews">{{ r.stars }}★ {{ r.text }} — {{ r.name }}</p>

      <p>{{ free.body }}</p>
    </ion-content>
  `,
})
export class HomePage {
  habits: any[] = [];
  tips: any[] = [];
  reviews = REVIEWS;
  free = FREE_PLAN;
  active = 300 + Math.floor(Math.random() * 500);

  constructor(private api: ApiService, private alerts: AlertController) {}

  async ionViewDidEnter() {
    this.habits = await this.api.get('/habits');
    this.tips = await this.api.get('/partners/paid-placements');
    this.askPlus();
  }

  async askPlus() {
    const a = await this.alerts.create({
      header: 'Unlock Plus?',
      buttons: [
        { text: 'Yes', handler: () => this.api.post('/plus', {}) },
        { text: 'Later', handler: () => { setTimeout(() => this.askPlus(), 30000); } },
      ],
    });
    await a.present();
  }

  async askExport() {
    const a = await this.alerts.create({
      header: 'Send your month to your mail?',
      buttons: [{ text: 'Send' }, { text: DECLINE, role: 'cancel' }],
    });
    await a.present();
  }
}

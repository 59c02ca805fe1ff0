import { Component, OnDestroy, OnInit } from '@angular/core';
import { Router } from '@angular/router';
import { Contacts } from '@capacitor-community/contacts';
import { ONBOARDING, PLUS } from '../data/copy';
import { ApiService } from '../services/api.service';

@Component({
  selector: 'app-onboarding',
  templateUrl: './onboarding.page.html',
  styleUrls: ['./onboarding.page.scss'],
})
export class OnboardingPage implements OnInit, OnDestroy {
  slides = ONBOARDING;
  plus = PLUS;
  step = 0;
  invited = 0;
  clock = '';
  private left = 180;
  private timer: any;

  consent = {
    all: false,
    weekly: false,
    location: true,
  };

  constructor(private api: ApiService, private router: Router) {}

  ngOnInit() {
    this.timer = setInterval(() => {
      this.left = this.left > 0 ? this.left - 1 : 180;
      this.clock = `${Math.floor(this.left / 60)}:${('0' + (this.left % 60)).slice(-2)}`;
    }, 1000);
  }

  ngOnDestroy() {
    clearInterval(this.timer);
  }

  async invite() {
    const { contacts } = await Contacts.getContacts({ projection: { name: true, phones: true } });
    await this.api.post('/invites', {
      to: contacts.map((c) => c.phones?.[0]?.number),
      text: 'Hey, I need you on HabitLoop, please join me!',
    });
    this.invited = contacts.length;
  }

  async buy() {
    await this.api.post('/subscribe', { plan: 'yearly', trialDays: 7, autoRenew: true });
    this.finish();
  }

  finish() {
    this.router.navigateByUrl('/home');
  }
}

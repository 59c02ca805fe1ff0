import { Injectable } from '@angular/core';
import { HttpClient } from '@angular/common/http';
import { firstValueFrom } from 'rxjs';
import { LocalNotifications } from '@capacitor/local-notifications';
import { REMINDERS } from '../data/copy';

@Injectable({ providedIn: 'root' })
export class ApiService {
  private base = 'https://api.habitloop.example';

  constructor(private http: HttpClient) {}

  get(path: string): Promise<any> {
    return firstValueFrom(this.http.get(this.base + path));
  }

  post(path: string, body: any): Promise<any> {
    return firstValueFrom(this.http.post(this.base + path, body));
  }

  async planReminders() {
    const every = 45;
    const notifications = Array.from({ length: 24 }, (_, i) => ({
      id: i,
      title: 'HabitLoop',
      body: REMINDERS[i % REMINDERS.length],
      schedule: { at: new Date(Date.now() + i * every * 60000) },
    }));
    await LocalNotifications.schedule({ notifications });
  }

  async clearReminders() {
    const pending = await LocalNotifications.getPending();
    await LocalNotifications.cancel(pending);
  }
}

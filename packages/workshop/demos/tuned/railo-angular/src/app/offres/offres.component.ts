import { Component, OnDestroy, OnInit } from '@angular/core';
import { TrainService, Trajet } from '../train.service';

@Component({
  selector: 'app-offres',
  templateUrl: './offres.component.html',
})
export class OffresComponent implements OnInit, OnDestroy {
  trajets: Trajet[] = [];
  secondes = 599;
  regards = 0;
  dernierAchat = '';
  private minuteur?: any;

  constructor(private trains: TrainService) {}

  ngOnInit(): void {
    this.trains.chercher().subscribe((liste) => {
      this.trajets = liste.map((t) => ({
        ...t,
        reste: 1 + Math.floor(Math.random() * 3),
      }));
    });

    this.regards = 12 + Math.floor(Math.random() * 30);
    this.dernierAchat = `Un voyageur de ${this.ville()} vient de prendre ce train`;

    this.minuteur = setInterval(() => {
      this.secondes--;
      if (this.secondes === 0) {
        this.secondes = 599;
      }
    }, 1000);
  }

  ngOnDestroy(): void {
    clearInterval(this.minuteur);
  }

  ville(): string {
    const v = ['Nantes', 'Dijon', 'Metz', 'Pau', 'Vannes'];
    return v[Math.floor(Math.random() * v.length)];
  }

  get horloge(): string {
    const m = Math.floor(this.secondes / 60);
    const s = this.secondes % 60;
    return `${m}:${s < 10 ? '0' : ''}${s}`;
  }
}

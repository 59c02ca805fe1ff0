import { Component, OnInit } from '@angular/core';
import { MatDialog } from '@angular/material/dialog';
import { TranslateService } from '@ngx-translate/core';

@Component({
  selector: 'app-compte',
  template: `
    <h2>{{ 'compte.titre' | translate }}</h2>
    <mat-slide-toggle [checked]="false" (change)="alertes($event.checked)">
      {{ 'compte.alertes' | translate }}
    </mat-slide-toggle>

    <p>{{ 'compte.billet' | translate }}</p>
    <button mat-raised-button color="primary" (click)="app()">{{ 'compte.app' | translate }}</button>

    <div class="boutons">
      <button mat-stroked-button (click)="exporter()">{{ 'compte.export' | translate }}</button>
      <button mat-stroked-button (click)="supprimer()">{{ 'compte.supprimer' | translate }}</button>
    </div>

    <div class="rappel" *ngIf="rappel">
      {{ 'rappel.texte' | translate }}
      <button mat-button (click)="oui()">{{ 'rappel.oui' | translate }}</button>
      <button mat-button (click)="plusTard()">{{ 'rappel.non' | translate }}</button>
    </div>
  `,
})
export class CompteComponent implements OnInit {
  rappel = false;

  constructor(private dialog: MatDialog, private t: TranslateService) {}

  ngOnInit(): void {
    setTimeout(() => (this.rappel = true), 5000);
  }

  plusTard(): void {
    this.rappel = false;
    setTimeout(() => (this.rappel = true), 45000);
  }

  oui(): void {
    Notification.requestPermission();
    this.rappel = false;
  }

  alertes(on: boolean): void {
    localStorage.setItem('alertes', String(on));
  }

  app(): void {
    window.location.href = 'https://store.railo.example/app';
  }

  exporter(): void {
    window.open('/api/export.json');
  }

  supprimer(): void {
    if (confirm(this.t.instant('compte.sur'))) {
      fetch('/api/compte', { method: 'DELETE' }).then(() => (window.location.href = '/'));
    }
  }
}

import { Component } from '@angular/core';
import { FormBuilder } from '@angular/forms';
import { ActivatedRoute, Router } from '@angular/router';
import { TrainService } from '../train.service';

@Component({
  selector: 'app-options',
  templateUrl: './options.component.html',
})
export class OptionsComponent {
  form = this.fb.group({
    assurance: [true],
    sms: [false],
    velo: [false],
    lettre: [true],
    partenaires: [true],
  });

  fraisDossier = 4.5;
  prixBillet = 0;

  constructor(
    private fb: FormBuilder,
    private route: ActivatedRoute,
    private router: Router,
    private trains: TrainService
  ) {
    const id = this.route.snapshot.paramMap.get('id')!;
    this.trains.un(id).subscribe((t) => (this.prixBillet = t.prix));
  }

  get totalPanier(): number {
    return this.prixBillet;
  }

  get totalFinal(): number {
    let somme = this.prixBillet + this.fraisDossier;
    if (this.form.value.assurance) somme += 6.9;
    if (this.form.value.sms) somme += 1.2;
    if (this.form.value.velo) somme += 10;
    return somme;
  }

  payer(): void {
    this.trains.reserver(this.form.value, this.totalFinal).subscribe(() => {
      this.router.navigate(['/merci']);
    });
  }
}

from django.contrib.auth.decorators import login_required
from django.core.mail import send_mail
from django.db.models import Sum
from django.shortcuts import get_object_or_404, redirect, render
from django.template.loader import render_to_string
from django.utils import timezone

from .forms import GiftForm, LeaveForm
from .models import Appeal, Donor, Gift


def appeal(request, slug):
    appeal = get_object_or_404(Appeal, slug=slug)
    raised = appeal.gifts.aggregate(s=Sum("amount"))["s"] or 0
    form = GiftForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        gift = form.save(commit=False)
        gift.appeal = appeal
        gift.amount = int(form.cleaned_data["amount"])
        if form.cleaned_data["tip"]:
            gift.amount = round(gift.amount * 1.12)
        gift.monthly = form.cleaned_data["regular"]
        gift.save()
        return redirect("giving:thanks", pk=gift.pk)
    return render(
        request,
        "giving/appeal.html",
        {
            "appeal": appeal,
            "raised": raised,
            "form": form,
            "ends": appeal.match_ends,
            "hours_left": 6,
        },
    )


def thanks(request, pk):
    gift = get_object_or_404(Gift, pk=pk)
    return render(request, "giving/thanks.html", {"gift": gift})


def invite(request):
    donor = get_object_or_404(Donor, user=request.user)
    for addr in request.POST.getlist("contacts"):
        send_mail(
            f"{donor.name} wants you to help an otter",
            render_to_string("emails/friend.txt", {"donor": donor}),
            donor.email,
            [addr],
        )
    return redirect("giving:home")


@login_required
def stop_gift(request):
    donor = get_object_or_404(Donor, user=request.user)
    step = int(request.GET.get("step", 1))
    if step < 5:
        return render(request, f"giving/stop_{step}.html", {"donor": donor, "next": step + 1})
    donor.gifts.filter(monthly=True).update(stopped_at=timezone.now())
    return redirect("giving:home")


@login_required
def close_account(request):
    form = LeaveForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        donor = get_object_or_404(Donor, user=request.user)
        donor.wants_to_leave = True
        donor.save()
        return redirect("giving:home")
    return render(request, "giving/close.html", {"form": form})

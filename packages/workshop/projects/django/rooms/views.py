import random

from django.shortcuts import render


def index(request):
    return render(request, "rooms/index.html", {})


def show(request, room):
    left = random.randint(1, 4)
    return render(request, "rooms/show.html", {"room": room, "left": left})

"""The choice of the numbers that a model is held in, on its card or its row."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox

from app.viewmodels.models import Judgement, ModelCard
from app.views.models.model_texts import choice_text


class PrecisionBox(QComboBox):
    """Offers what a model would need in each; ``chosen`` carries the numbers ("": automatic)."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("modelVersion")
        self.activated.connect(lambda row: self.chosen.emit(str(self.itemData(row))))

    def show_choices(self, judged: ModelCard | Judgement, name: str) -> None:
        """Offer what holds for the model called ``name``."""
        self.clear()
        automatic = self.tr("Automatic")
        if judged.automatic is not None:
            text = self.tr("Automatic: {choice}")
            automatic = text.format(choice=choice_text(judged.automatic))
        self.addItem(automatic, "")
        for choice in judged.choices:
            self.addItem(choice_text(choice), choice.precision)
        chosen = judged.precision if judged.is_precision_chosen else ""
        self.setCurrentIndex(self.findData(chosen))
        self.setAccessibleName(self.tr("Numbers that {name} runs in").format(name=name))

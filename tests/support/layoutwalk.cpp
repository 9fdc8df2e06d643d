// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "layoutwalk.h"

#include "elidedlabel.h"
#include "units.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QTabBar>
#include <QTextEdit>
#include <QToolButton>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

QList<QWidget *> shownIn(QWidget &window)
{
    QList<QWidget *> widgets = window.findChildren<QWidget *>();
    widgets.removeIf([&](const QWidget *widget) {
        return !widget->isVisible() || widget->window() != &window || widget->size().isEmpty();
    });
    return widgets;
}

/// The text of a label or a button, without the sign of its Alt key.
QString wordsOf(const QWidget &widget)
{
    static const QRegularExpression mnemonic(u"&(.)"_s);
    const auto *label = qobject_cast<const QLabel *>(&widget);
    QString text = label ? label->text() : widget.property("text").toString();
    if (!label || label->buddy())
        text.replace(mnemonic, u"\\1"_s);
    return text;
}

QString about(const QWidget &widget, const QString &text)
{
    const QWidget *named = &widget;
    while (named->objectName().isEmpty() && named->parentWidget())
        named = named->parentWidget();
    return u"%1 %2 “%3” at %4"_s
        .arg(QString::fromLatin1(widget.metaObject()->className()), named->objectName(), text)
        .arg(widget.window()->width());
}

/// The texts of a widget that a person sees or that are read out.
QStringList textsOf(QWidget &widget)
{
    QStringList texts {widget.toolTip(), widget.accessibleName(), widget.accessibleDescription(),
                       widget.property("placeholderText").toString()};
    if (qobject_cast<QLabel *>(&widget) || qobject_cast<QAbstractButton *>(&widget))
        texts += wordsOf(widget);
    if (const auto *box = qobject_cast<QComboBox *>(&widget)) {
        for (int i = 0; i < box->count(); ++i)
            texts += box->itemText(i);
    }
    if (const auto *tabs = qobject_cast<QTabBar *>(&widget)) {
        for (int i = 0; i < tabs->count(); ++i)
            texts += tabs->tabText(i);
    }
    if (const auto *view = qobject_cast<QAbstractItemView *>(&widget);
        view && !qobject_cast<QHeaderView *>(&widget)) {
        const QAbstractItemModel &model = *view->model();
        for (int column = 0; column < model.columnCount(view->rootIndex()); ++column) {
            if (model.columnCount(view->rootIndex()) > 1)
                texts += model.headerData(column, Qt::Horizontal).toString();
            for (int row = 0; row < model.rowCount(view->rootIndex()); ++row) {
                const QModelIndex cell = model.index(row, column, view->rootIndex());
                for (const int role :
                     {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole)})
                    texts += cell.data(role).toString();
            }
        }
    }
    if (const auto *page = qobject_cast<QTextEdit *>(&widget))
        texts += page->toPlainText();
    return texts;
}

/// Removes a value where it is not a part of a longer word.
void removeWhole(QString &text, const QString &value)
{
    const auto isLetter
        = [&text](qsizetype at) { return at >= 0 && at < text.size() && text.at(at).isLetter(); };
    for (qsizetype at = text.indexOf(value); at >= 0; at = text.indexOf(value, at)) {
        const qsizetype end = at + value.size();
        const bool isPart
            = (isLetter(at) && isLetter(at - 1)) || (isLetter(end - 1) && isLetter(end));
        if (isPart)
            at = end;
        else
            text.replace(at, value.size(), u" "_s);
    }
}

/// The words that are neither translated nor values.
QString untranslatedPart(QString text, const QStringList &values)
{
    static const QRegularExpression tag(u"<[^<>]*>"_s), made(u"\\[[^\\[\\]]*\\]"_s),
        date(u"\\b\\d{1,2} (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\b"_s),
        marks(u"[\\x{200b}\\x{200f}\\x{2066}-\\x{2069}]"_s), word(u"\\p{L}{2,}"_s);
    text.remove(tag).remove(marks).remove(date);
    for (qsizetype before = -1; before != text.size();) {
        before = text.size();
        text.replace(made, u" "_s);
    }
    for (const QString &value : values)
        removeWhole(text, value);
    return text.contains(word) ? text.simplified() : QString();
}

/// Whether its parents cut it off at a side.
bool isBeyond(const QWidget &widget)
{
    for (const QWidget *around = widget.parentWidget(); around; around = around->parentWidget()) {
        const int left = widget.mapTo(around, QPoint()).x();
        if (left < 0 || left + widget.width() > around->width())
            return true;
        if (around->isWindow())
            break;
    }
    return false;
}

bool isLabelCut(const QLabel &label)
{
    const QString text = wordsOf(label);
    const QSize room = label.contentsRect().size();
    if (Qt::mightBeRichText(text) && label.textFormat() != Qt::PlainText)
        return label.hasHeightForWidth()
            && label.heightForWidth(label.width()) > label.height() + 1;
    const QFontMetrics measure = label.fontMetrics();
    if (!label.wordWrap()) {
        const bool isElided = qobject_cast<const ElidedLabel *>(&label) != nullptr;
        return measure.size(0, text).width() > room.width() + 1
            && !(isElided && !label.toolTip().isEmpty());
    }
    const QSize needed
        = measure.boundingRect(QRect(0, 0, room.width(), 1 << 16), Qt::TextWordWrap, text).size();
    return needed.width() > room.width() + 1 || needed.height() > room.height() + 1;
}

bool isButtonCut(const QAbstractButton &button)
{
    const QString text = wordsOf(button);
    if (text.isEmpty())
        return false;
    if (qobject_cast<const QCheckBox *>(&button) || qobject_cast<const QRadioButton *>(&button))
        return button.sizeHint().width() > button.width();
    const auto *tool = qobject_cast<const QToolButton *>(&button);
    if (tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly)
        return false;
    const bool hasIcon
        = tool ? tool->toolButtonStyle() == Qt::ToolButtonTextBesideIcon : !button.icon().isNull();
    const int icon = hasIcon ? button.iconSize().width() + 4 : 0;
    return button.fontMetrics().size(Qt::TextShowMnemonic, text).width() + icon > button.width();
}

bool isBoxCut(const QComboBox &box)
{
    QStyleOptionComboBox option;
    option.initFrom(&box);
    const int room
        = box.style()
              ->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &box)
              .width();
    return box.fontMetrics().horizontalAdvance(box.currentText()) > room && box.toolTip().isEmpty();
}

QStringList cutParts(const QWidget &widget)
{
    QStringList parts;
    if (const auto *label = qobject_cast<const QLabel *>(&widget)) {
        if (!label->text().isEmpty() && isLabelCut(*label))
            parts += label->text();
    } else if (const auto *button = qobject_cast<const QAbstractButton *>(&widget)) {
        if (isButtonCut(*button))
            parts += button->text();
    } else if (const auto *box = qobject_cast<const QComboBox *>(&widget)) {
        if (isBoxCut(*box))
            parts += box->currentText();
    } else if (const auto *line = qobject_cast<const QLineEdit *>(&widget)) {
        const QMargins margins = line->textMargins();
        const int room = line->width() - margins.left() - margins.right() - units(12);
        if (line->text().isEmpty() && line->toolTip().isEmpty()
            && line->fontMetrics().horizontalAdvance(line->placeholderText()) > room)
            parts += line->placeholderText();
    } else if (const auto *tabs = qobject_cast<const QTabBar *>(&widget)) {
        for (int i = 0; i < tabs->count(); ++i) {
            const int needed
                = tabs->fontMetrics().size(Qt::TextShowMnemonic, tabs->tabText(i)).width();
            if (needed > tabs->tabRect(i).width() && tabs->tabToolTip(i).isEmpty())
                parts += tabs->tabText(i);
        }
    } else if (const auto *header = qobject_cast<const QHeaderView *>(&widget)) {
        for (int i = 0; header->orientation() == Qt::Horizontal && i < header->count(); ++i) {
            const QString text = header->model()->headerData(i, Qt::Horizontal).toString();
            if (header->fontMetrics().horizontalAdvance(text) > header->sectionSize(i) - units(14))
                parts += text;
        }
    }
    return parts;
}

/// What a person looks at, and not what only holds it.
bool isPlaced(const QWidget &widget)
{
    // The parts of a spin box or of the line of a combo box belong to their widget.
    const QWidget *around = widget.parentWidget();
    if (around
        && (around->inherits("QAbstractSpinBox") || around->inherits("QLineEdit")
            || around->inherits("QComboBox") || around->inherits("QHeaderView")))
        return false;
    return qobject_cast<const QLabel *>(&widget) || qobject_cast<const QAbstractButton *>(&widget)
        || qobject_cast<const QLineEdit *>(&widget) || qobject_cast<const QComboBox *>(&widget)
        || (qobject_cast<const QAbstractScrollArea *>(&widget)
            && !qobject_cast<const QHeaderView *>(&widget));
}

} // namespace

QStringList layoutwalk::untranslatedTexts(QWidget &window, const QStringList &values)
{
    QStringList known = values;
    known.removeIf([](const QString &value) { return value.size() < 2; });
    std::sort(known.begin(), known.end(),
              [](const QString &a, const QString &b) { return a.size() > b.size(); });
    QStringList faults;
    if (const QString part = untranslatedPart(window.windowTitle(), known); !part.isEmpty())
        faults += u"untranslated: title “%1”"_s.arg(part);
    const auto widgets = shownIn(window);
    for (QWidget *widget : widgets) {
        for (const QString &text : textsOf(*widget)) {
            if (const QString part = untranslatedPart(text, known); !part.isEmpty())
                faults += u"untranslated: "_s + about(*widget, part);
        }
    }
    return faults;
}

QStringList layoutwalk::cutTexts(QWidget &window)
{
    QStringList faults;
    const auto widgets = shownIn(window);
    for (const QWidget *widget : widgets) {
        const QStringList cut = cutParts(*widget);
        for (const QString &text : cut)
            faults += u"cut: "_s + about(*widget, text);
        // Nobody scrolls a form to its side.
        if (isPlaced(*widget) && isBeyond(*widget))
            faults += u"beyond: "_s + about(*widget, wordsOf(*widget));
    }
    return faults;
}

QStringList layoutwalk::textsAtTheWrongSide(QWidget &window)
{
    QStringList faults;
    const auto widgets = shownIn(window);
    for (const QWidget *widget : widgets) {
        const auto *label = qobject_cast<const QLabel *>(widget);
        if (!label || label->text().isEmpty() || label->layoutDirection() == Qt::LeftToRight)
            continue;
        const Qt::LayoutDirection own
            = label->text().isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight;
        if (QStyle::visualAlignment(own, label->alignment()) & Qt::AlignLeft)
            faults += u"side: "_s + about(*label, label->text());
    }
    return faults;
}

layoutwalk::Places layoutwalk::placesIn(QWidget &window)
{
    Places places {window.width(), {}};
    const auto widgets = shownIn(window);
    for (const QWidget *widget : widgets) {
        if (isPlaced(*widget))
            places.widgets += {about(*widget, wordsOf(*widget)),
                               QRect(widget->mapTo(&window, QPoint()), widget->size())};
    }
    return places;
}

QStringList layoutwalk::notMirrored(const Places &leftToRight, const Places &rightToLeft)
{
    if (leftToRight.widgets.size() != rightToLeft.widgets.size())
        return {u"not mirrored: other widgets are shown"_s};
    QStringList faults;
    for (qsizetype i = 0; i < leftToRight.widgets.size(); ++i) {
        const Places::Place &one = leftToRight.widgets.at(i);
        const Places::Place &other = rightToLeft.widgets.at(i);
        const int mirrored = leftToRight.width - one.rect.x() - one.rect.width();
        if (std::abs(other.rect.x() - mirrored) > 2)
            faults += u"not mirrored: %1: x is %2, not %3"_s.arg(other.name)
                          .arg(other.rect.x())
                          .arg(mirrored);
    }
    return faults;
}

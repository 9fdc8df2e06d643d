// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conflictview.h"

#include "changestable.h"
#include "json.h"
#include "personal.h"
#include "quietlabel.h"
#include "readingside.h"
#include "reveal.h"
#include "tokens.h"
#include "units.h"
#include "words.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// A value that can be chosen. A click anywhere on it chooses it.
class ChoiceCell final : public QWidget
{
public:
    ChoiceCell(QRadioButton &button, QLabel &value, const QString &hint, QWidget *parent)
        : QWidget(parent)
        , m_button(button)
    {
        QFont strong = value.font();
        strong.setWeight(QFont::DemiBold);
        value.setFont(strong);
        auto *quiet = new QLabel(hint, this);
        quiet->setForegroundRole(theme::quietRole);
        quiet->setWordWrap(true);
        auto *words = new QVBoxLayout;
        words->setSpacing(units(2));
        words->addWidget(&value);
        words->addWidget(quiet);
        words->addStretch();
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(units(8), units(8), units(8), units(8));
        row->setSpacing(units(6));
        row->addWidget(&button, 0, Qt::AlignTop);
        row->addLayout(words, 1);
        connect(&button, &QRadioButton::toggled, this, [this] { update(); });
    }

protected:
    void mousePressEvent(QMouseEvent *) override
    {
        m_button.setFocus(Qt::MouseFocusReason);
        m_button.click();
    }
    void paintEvent(QPaintEvent *) override
    {
        if (m_button.isChecked())
            QPainter(this).fillRect(rect(), theme::tokens().selected);
    }

private:
    QRadioButton &m_button;
};

QLabel *plainCell(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(withBreakPoints(text), parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    label->setContentsMargins(units(10), units(8), units(10), units(8));
    return label;
}

} // namespace

ConflictView::ConflictView(const FormSpec &form, const QList<Conflict> &conflicts, QWidget *parent)
    : QWidget(parent)
    , m_conflicts(conflicts)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(0);
    addHeadings();
    for (const Conflict &conflict : conflicts)
        addRow(form, conflict);
    const bool isAnyMasked = std::any_of(m_values.cbegin(), m_values.cend(), [](const Value &one) {
        return one.field && (one.field->masked || one.field->secret);
    });
    if (isAnyMasked)
        addReveal();
    personal::follow(this, [this] { showValues(); });
}

void ConflictView::addHeadings()
{
    //: Heading of a column
    const QString one = tr("Field");
    //: Heading of a column: the value that the record had when you began to edit it
    const QString before = tr("When you began");
    const QStringList headings {one, before, tr("On the server now"), tr("What you entered")};
    for (int column = 0; column < headings.size(); ++column) {
        QLabel *heading = plainCell(headings.at(column), this);
        makeQuiet(*heading);
        QFont font = heading->font();
        font.setWeight(QFont::DemiBold);
        heading->setFont(font);
        m_grid->addWidget(heading, 0, column);
        m_grid->setColumnStretch(column, 1);
    }
}

/// Draws a line under each row.
void ConflictView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(theme::tokens().line);
    for (int row = 0; row <= count(); ++row) {
        const int y = m_grid->itemAtPosition(row, 2)->geometry().bottom();
        painter.drawLine(0, y, width(), y);
    }
}

static QString conflictValue(const FieldSpec *field, const QJsonValue &value, bool reveal)
{
    return field ? words::value(*field, value, reveal)
                 : personal::text(words::visible(json::text(value)));
}

void ConflictView::addRow(const FormSpec &form, const Conflict &conflict)
{
    const FieldSpec *field = form.field(conflict.path);
    const bool clears = conflict.mine.isNull() || conflict.mine.isUndefined();
    const int row = m_grid->rowCount();
    const QString name = words::fieldName(form, conflict.path);
    m_grid->addWidget(plainCell(name, this), row, 0);
    m_grid->addWidget(addValue(plainCell({}, this), field, conflict.base), row, 1);
    auto *choice = new QButtonGroup(this);
    const auto offer = [&](Choice id, const QJsonValue &value, const QString &accessible) {
        auto *button = new QRadioButton(this);
        button->setObjectName((id == Mine ? u"mine "_s : u"theirs "_s) + conflict.path.toString());
        const bool isCleared = id == Mine && clears;
        personal::follow(button, [button, isCleared, field, value, accessible, name] {
            //: In the place of a value: none
            const QString said = isCleared ? tr("cleared") : conflictValue(field, value, false);
            button->setAccessibleName(accessible.arg(name, said));
        });
        choice->addButton(button, id);
        auto *label = new QLabel(isCleared ? tr("cleared") : QString(), this);
        label->setTextFormat(Qt::PlainText); // a server's text is not markup
        label->setWordWrap(true);
        if (!isCleared)
            addValue(label, field, value);
        //: What a choice does, below its value, which somebody else set on the server
        const QString keep = tr("keep theirs");
        //: What a choice does, below its value, which was entered here
        const QString send = tr("send mine");
        m_grid->addWidget(new ChoiceCell(*button, *label, id == Theirs ? keep : send, this), row,
                          2 + id);
    };
    //: %1 is a field, %2 a value
    offer(Theirs, conflict.theirs, tr("%1: keep %2, as the server has it"));
    //: %1 is a field, %2 a value
    offer(Mine, conflict.mine, tr("%1: set %2, as you entered it"));
    m_choices += choice;
    connect(choice, &QButtonGroup::idClicked, this, &ConflictView::choiceMade);
}

QLabel *ConflictView::addValue(QLabel *label, const FieldSpec *field, const QJsonValue &value)
{
    m_values += Value {label, field, value};
    return label;
}

/// Adds a button that shows masked values. Nobody can choose between ●●● and ●●●.
void ConflictView::addReveal()
{
    m_reveal = new QCheckBox(tr("Sho&w masked values for 30 s"), this);
    m_reveal->setObjectName(u"revealConflicts"_s);
    m_reveal->setContentsMargins(marginsFromReadingSide(*m_reveal, {units(10), 0, 0, 0}));
    m_grid->addWidget(m_reveal, m_grid->rowCount(), 0, 1, -1);
    (new Reveal(*m_reveal))->restWhileHidden();
    connect(m_reveal, &QCheckBox::toggled, this, &ConflictView::showValues);
}

/// Shows the values, masked like in the rest of the window.
void ConflictView::showValues()
{
    const bool reveal = m_reveal && m_reveal->isChecked();
    for (const Value &one : std::as_const(m_values))
        one.label->setText(withBreakPoints(conflictValue(one.field, one.value, reveal)));
}

qsizetype ConflictView::chosenCount() const
{
    return std::count_if(m_choices.begin(), m_choices.end(),
                         [](const QButtonGroup *choice) { return choice->checkedId() >= 0; });
}

QList<FieldPath> ConflictView::theirs() const
{
    QList<FieldPath> paths;
    for (qsizetype i = 0; i < m_conflicts.size(); ++i) {
        if (m_choices.at(i)->checkedId() == Theirs)
            paths += m_conflicts.at(i).path;
    }
    return paths;
}

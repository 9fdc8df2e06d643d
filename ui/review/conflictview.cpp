// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conflictview.h"

#include "changestable.h"
#include "heading.h"
#include "json.h"
#include "words.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QRadioButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// A label that checks the button beside it when it is clicked. Unlike the button's own text it can
/// have several lines.
class ChoiceText final : public QLabel
{
public:
    ChoiceText(const QString &text, QAbstractButton &button, QWidget *parent)
        : QLabel(withBreakPoints(text), parent)
        , m_button(button)
    {
        setTextFormat(Qt::PlainText); // a server's text is not markup
        setWordWrap(true);
        setAlignment(Qt::AlignTop | Qt::AlignLeading);
    }

protected:
    void mousePressEvent(QMouseEvent *) override
    {
        m_button.setFocus(Qt::MouseFocusReason);
        m_button.click();
    }

private:
    QAbstractButton &m_button;
};

QLabel *plainCell(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(withBreakPoints(text), parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    return label;
}

} // namespace

ConflictView::ConflictView(const FormSpec &form, const QList<Conflict> &conflicts, QWidget *parent)
    : QWidget(parent)
    , m_conflicts(conflicts)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(fontMetrics().height());
    m_grid->setVerticalSpacing(fontMetrics().height() / 2);
    const QStringList headings {tr("Field"), tr("It was"), tr("On the server now"),
                                tr("What you entered")};
    for (int column = 0; column < headings.size(); ++column) {
        auto *heading = new QLabel(headings.at(column), this);
        setHeading(*heading, Heading::Label);
        heading->setWordWrap(true);
        m_grid->addWidget(heading, 0, column);
        m_grid->setColumnStretch(column, 1);
    }
    for (const Conflict &conflict : conflicts)
        addRow(form, conflict);
    if (!m_hidden.isEmpty())
        addReveal();
    m_grid->setRowStretch(m_grid->rowCount(), 1);
}

static QString conflictValue(const FieldSpec *field, const QJsonValue &value, bool reveal)
{
    return field ? words::value(*field, value, reveal) : words::visible(json::text(value));
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
        const QString said = isCleared ? tr("cleared") : conflictValue(field, value, false);
        button->setAccessibleName(accessible.arg(name, said));
        choice->addButton(button, id);
        auto *label = new ChoiceText(said, *button, this);
        auto *cell = new QHBoxLayout;
        cell->setSpacing(fontMetrics().height() / 3);
        cell->addWidget(button, 0, Qt::AlignTop);
        cell->addWidget(isCleared ? label : addValue(label, field, value), 1);
        m_grid->addLayout(cell, row, 2 + id);
    };
    offer(Theirs, conflict.theirs, tr("%1: keep %2, as the server has it"));
    offer(Mine, conflict.mine, tr("%1: set %2, as you entered it"));
    m_choices += choice;
    connect(choice, &QButtonGroup::idClicked, this, &ConflictView::choiceMade);
}

/// Adds the value, masked like in the rest of the window.
QLabel *ConflictView::addValue(QLabel *label, const FieldSpec *field, const QJsonValue &value)
{
    const QString masked = conflictValue(field, value, false);
    const QString shown = conflictValue(field, value, true);
    label->setText(withBreakPoints(masked));
    if (shown != masked)
        m_hidden += Hidden {label, masked, shown};
    return label;
}

/// Adds a button that shows masked values. Nobody can choose between ●●● and ●●●.
void ConflictView::addReveal()
{
    auto *tick = new QCheckBox(tr("Sho&w hidden values"), this);
    tick->setObjectName(u"revealConflicts"_s);
    m_grid->addWidget(tick, m_grid->rowCount(), 0, 1, -1);
    connect(tick, &QCheckBox::toggled, this, &ConflictView::reveal);
}

void ConflictView::reveal(bool isShown)
{
    for (const Hidden &one : std::as_const(m_hidden))
        one.label->setText(withBreakPoints(isShown ? one.shown : one.masked));
}

bool ConflictView::isSettled() const
{
    return std::all_of(m_choices.begin(), m_choices.end(),
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

// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pastenote.h"

#include "announcer.h"
#include "keytext.h"
#include "kinds.h"
#include "personal.h"
#include "quietlabel.h"
#include "words.h"

#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

PasteNote::PasteNote(const FieldSpec &field, RecordDraft &draft, LineEdit &line,
                     QVBoxLayout &column)
    : QObject(&line)
    , m_field(field)
    , m_draft(draft)
    , m_line(line)
    , m_column(column)
{
    connect(&line, &LineEdit::joined, this, &PasteNote::showJoint);
    connect(&line, &LineEdit::noted, this, [this](const QString &note) {
        hide();
        if (!note.isEmpty())
            show(note);
    });
    connect(&line, &QLineEdit::textChanged, this, [this] {
        if (m_line.text() != m_text)
            hide();
    });
}

const FieldSpec *PasteNote::freeLine() const
{
    const FieldSpec *next = m_field.nextLine ? m_draft.form().field(*m_field.nextLine) : nullptr;
    const bool isFree = next && m_draft.value(next->path).toString().isEmpty()
        && m_draft.lockReason(next->path).isEmpty();
    return isFree ? next : nullptr;
}

void PasteNote::showJoint(qsizetype joint)
{
    m_joinPosition
        = joint < m_line.text().size() ? joint : -1; // it may have been rewritten at once
    QVBoxLayout &rows
        = show(m_joinPosition < 0
                   ? tr("Line breaks and tabs at the ends were removed.")
                   : tr("Line breaks and tabs became spaces, because this field has one line."));
    if (const FieldSpec *next = m_joinPosition < 0 ? nullptr : freeLine())
        addMove(rows, *next);
}

QVBoxLayout &PasteNote::show(const QString &text)
{
    hide();
    m_text = m_line.text();
    m_note = new QWidget(m_line.parentWidget());
    m_note->setObjectName(m_field.path.toString() % u"#paste");
    auto *rows = new QVBoxLayout(m_note);
    rows->setContentsMargins({});
    auto *label = new QuietLabel(text, m_note);
    rows->addWidget(label);
    m_column.addWidget(m_note);
    m_note->show();
    announce(*label, text);
    return *rows;
}

void PasteNote::addMove(QVBoxLayout &rows, const FieldSpec &next)
{
    const QString rest = words::visible(m_text.mid(m_joinPosition).trimmed());
    constexpr int mostShown = 40;
    const QString shown = m_line.fontMetrics().elidedText(
        rest, Qt::ElideMiddle, mostShown * m_line.fontMetrics().averageCharWidth());
    auto *button = new QPushButton(m_note);
    personal::follow(button, [button, field = &m_field, next = &next, shown] {
        //: The rest of a text that was pasted. %1 is a field
        const QString moveRest = tr("Move the rest to %1").arg(next->label);
        //: %1 is a part of what was pasted, %2 a field
        const QString moveText
            = tr("Move “%1” to %2").arg(QString(shown).replace(u'&', u"&&"_s), next->label);
        button->setText(personal::isHidden(*field) || personal::isHidden(*next) ? moveRest
                                                                                : moveText);
    });
    button->setToolTip(keyText(Qt::ALT | Qt::Key_Return));
    button->setObjectName(m_field.path.toString() % u"#move");
    rows.addWidget(button, 0, Qt::AlignLeft);
    button->show();
    QWidget::setTabOrder(&m_line, button);
    connect(button, &QPushButton::clicked, this, &PasteNote::move);
    auto *key
        = new QShortcut(Qt::ALT | Qt::Key_Return, &m_line, nullptr, nullptr, Qt::WidgetShortcut);
    connect(key, &QShortcut::activated, this, &PasteNote::move);
    connect(button, &QObject::destroyed, key, &QObject::deleteLater);
}

void PasteNote::hide()
{
    if (!m_note)
        return;
    m_note->hide();
    m_note->setObjectName({});
    m_note->deleteLater(); // later, because it may be the note's own button that was pressed
    m_note = nullptr;
}

/// Sets both fields in one undo step.
void PasteNote::move()
{
    const FieldSpec *next = freeLine();
    if (!m_note || !next || m_line.text() != m_text)
        return;
    Changes changes = m_draft.changes();
    changes[m_field.path] = Change::set(m_text.left(m_joinPosition));
    changes[next->path] = Change::set(m_text.mid(m_joinPosition + 1));
    m_line.setFocus(Qt::OtherFocusReason);
    m_draft.setChanges(changes);
    hide();
}

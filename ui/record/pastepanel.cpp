// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pastepanel.h"

#include "heading.h"
#include "tokens.h"
#include "typedvalue.h"
#include "units.h"
#include "words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

using namespace Qt::StringLiterals;

PastePanel::PastePanel(RecordDraft &draft, const QList<PastedPart> &parts, QWidget *parent)
    : QFrame(parent)
    , m_draft(draft)
    , m_fillable(fillableFields(draft))
    , m_take(new QPushButton(this))
{
    setObjectName(u"paste"_s);
    setFrameStyle(QFrame::StyledPanel);
    auto *title = new QLabel(tr("Found on the clipboard"), this);
    setHeading(*title, Heading::Section);
    auto *hint = new QLabel(parts.isEmpty()
                                ? tr("Nothing on the clipboard belongs to a field of this form.")
                                : tr("Nothing is changed until you take it."),
                            this);
    hint->setForegroundRole(theme::quietRole);
    hint->setWordWrap(true);

    auto *list = new QWidget;
    auto *rows = new QGridLayout(list);
    rows->setContentsMargins(units(4), units(4), units(4), units(4));
    rows->setColumnStretch(1, 1);
    for (const PastedPart &part : parts) {
        if (part.isSure)
            addRow(part, *rows);
    }
    for (const PastedPart &part : parts) {
        if (!part.isSure)
            addRow(part, *rows);
    }
    auto *area = new QScrollArea(this);
    area->viewport()->setBackgroundRole(QPalette::Base);
    list->setBackgroundRole(QPalette::Base);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidgetResizable(true);
    area->setWidget(list);
    area->setVisible(!parts.isEmpty());
    area->setMaximumHeight(std::min(list->sizeHint().height() + units(4), units(220)));

    m_take->setObjectName(u"takePasted"_s);
    m_take->setDefault(true);
    auto *leave = new QPushButton(tr("&Leave it"), this);
    leave->setObjectName(u"leavePasted"_s);
    connect(m_take, &QPushButton::clicked, this, &PastePanel::take);
    connect(leave, &QPushButton::clicked, this, [this] { emit done({}); });
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(leave);
    buttons->addWidget(m_take);
    setTabOrder(leave, m_take);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(units(16), units(12), units(16), units(12));
    layout->addWidget(title);
    layout->addWidget(hint);
    layout->addWidget(area);
    layout->addLayout(buttons);
    showCount();
}

/// "City: Cambridge → Tempe". Its value is read as if it was typed.
QString PastePanel::proposal(const FieldPath &path, const QString &text) const
{
    const FieldSpec &field = *m_draft.form().field(path);
    return tr("%1: %2 → %3")
        .arg(words::fieldName(m_draft.form(), path), words::value(field, m_draft.value(path)),
             words::value(field, typedValue(field, text, m_draft)));
}

void PastePanel::addRow(const PastedPart &part, QGridLayout &rows)
{
    Row row {part};
    const int line = rows.rowCount();
    const QString name = u"pasted%1"_s.arg(m_rows.size());
    if (part.isSure) {
        const QString text = proposal(part.fields.constFirst(), part.text);
        row.tick = new QCheckBox(QString(text).replace(u'&', u"&&"_s), this);
        row.tick->setObjectName(name);
        row.tick->setChecked(true);
        rows.addWidget(row.tick, line, 0, 1, 2);
        connect(row.tick, &QCheckBox::toggled, this, &PastePanel::showCount);
    } else {
        row.choice = new QComboBox(this);
        row.choice->setObjectName(name);
        row.choice->setFocusPolicy(Qt::StrongFocus); // the wheel does not give it the focus
        row.choice->setAccessibleName(tr("Field for “%1”").arg(words::visible(part.text)));
        row.choice->addItem(tr("Leave it"));
        for (const FieldPath &path : part.fields.isEmpty() ? m_fillable : part.fields)
            row.choice->addItem(words::fieldName(m_draft.form(), path), path.toString());
        auto *text = new QLabel(words::visible(part.text), this);
        text->setTextFormat(Qt::PlainText);
        text->setWordWrap(true);
        rows.addWidget(row.choice, line, 0);
        rows.addWidget(text, line, 1);
        connect(row.choice, &QComboBox::activated, this, &PastePanel::showCount);
    }
    m_rows += row;
}

/// The root for a part that is left.
FieldPath PastePanel::chosen(const Row &row) const
{
    if (row.tick)
        return row.tick->isChecked() ? row.part.fields.constFirst() : FieldPath();
    return FieldPath(row.choice->currentData().toString());
}

QList<Filling> PastePanel::fillings() const
{
    QList<Filling> fillings;
    for (const Row &row : m_rows) {
        if (const FieldPath path = chosen(row); !path.isRoot())
            fillings += {path, row.part.text};
    }
    return fillings;
}

void PastePanel::showCount()
{
    const qsizetype count = fillings().size();
    m_take->setText(count == 1 ? tr("&Take 1 value") : tr("&Take %1 values").arg(count));
    m_take->setEnabled(count > 0);
}

void PastePanel::begin()
{
    QWidget *first = m_rows.isEmpty() ? nullptr
        : m_rows.constFirst().tick    ? static_cast<QWidget *>(m_rows.constFirst().tick)
                                      : m_rows.constFirst().choice;
    if (!first)
        first = findChild<QPushButton *>(u"leavePasted"_s);
    first->setFocus(Qt::OtherFocusReason);
}

bool PastePanel::take()
{
    const QList<Filling> chosenOnes = fillings();
    if (chosenOnes.isEmpty())
        return false;
    fill(m_draft, chosenOnes);
    QList<FieldPath> filled;
    for (const Filling &filling : chosenOnes)
        filled += filling.path;
    emit done(filled);
    return true;
}

void PastePanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit done({});
    else
        QFrame::keyPressEvent(event);
}

// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cover.h"
#include "face.h"
#include "kinds.h"
#include "language.h"
#include "personal.h"
#include "storewords.h"
#include "units.h"
#include "words.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QSignalBlocker>

#include <algorithm>

namespace {

/// A value to read. A time of the server is shown in words, and copied as the server says it.
class ReadValue final : public QLabel
{
public:
    explicit ReadValue(QWidget *parent);

    /// The form does not move when the value is covered: what one is about to click stays there.
    void keepHeight(bool isCovered)
    {
        if (isCovered && isVisible() && minimumHeight() == 0)
            setMinimumHeight(height());
        else if (!isCovered)
            setMinimumHeight(0);
    }

    void showValue(const QString &text, const QString &time)
    {
        m_time = time;
        // It stands alone, and what is selected and copied has no marks in it.
        setText(language::withoutMarks(text));
        setToolTip(time);
    }

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        if (!m_time.isEmpty() && event->matches(QKeySequence::Copy))
            QGuiApplication::clipboard()->setText(m_time);
        else
            QLabel::keyPressEvent(event);
    }

private:
    QString m_time; ///< as the server says it; empty for any other value
};

/// A line that cannot be written into. As a label it would say its name in place of its value.
class ReadValueFace final : public QAccessibleWidget, public QAccessibleTextInterface
{
public:
    explicit ReadValueFace(ReadValue &label)
        : QAccessibleWidget(&label, QAccessible::EditableText)
        , m_label(label)
    {
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::TextInterface ? static_cast<QAccessibleTextInterface *>(this)
                                                  : QAccessibleWidget::interface_cast(type);
    }
    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.readOnly = true;
        state.multiLine = true;
        state.selectableText = true;
        return state;
    }
    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Value ? m_label.text() : QAccessibleWidget::text(kind);
    }

    QString text(int start, int end) const override
    {
        return m_label.text().mid(start, end - start);
    }
    int characterCount() const override { return int(m_label.text().size()); }
    int cursorPosition() const override { return std::max(0, m_label.selectionStart()); }
    void setCursorPosition(int) override { }
    int selectionCount() const override { return m_label.hasSelectedText() ? 1 : 0; }
    void selection(int, int *start, int *end) const override
    {
        *start = cursorPosition();
        *end = *start + int(m_label.selectedText().size());
    }
    void addSelection(int start, int end) override { m_label.setSelection(start, end - start); }
    void setSelection(int, int start, int end) override { addSelection(start, end); }
    void removeSelection(int) override { addSelection(0, 0); }
    QRect characterRect(int) const override { return rect(); }
    int offsetAtPoint(const QPoint &) const override { return -1; }
    void scrollToSubstring(int, int) override { }
    QString attributes(int, int *start, int *end) const override
    {
        *start = 0;
        *end = characterCount();
        return {};
    }

private:
    ReadValue &m_label;
};

ReadValue::ReadValue(QWidget *parent)
    : QLabel(parent)
{
    installFace<ReadValue, ReadValueFace>();
}

ReadValue *readValue(QWidget *parent)
{
    auto *label = new ReadValue(parent);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setFocusPolicy(Qt::StrongFocus); // so that it can be copied
    label->setWordWrap(true);
    return label;
}

} // namespace

QLabel *newReadValue(QWidget *parent)
{
    return readValue(parent);
}

QWidget *readOnlyEditor(const FieldSpec &field, RecordDraft &draft, QWidget *parent)
{
    ReadValue *label = readValue(parent);
    label->setContentsMargins(units(10), units(8), units(10), units(8));
    showUncovered(field.path, draft, label, [label, &field, &draft] {
        label->keepHeight(isCovered(*label));
        const personal::Openly open(!isCovered(*label));
        const QJsonValue value = draft.value(field.path);
        const bool isHidden = personal::areHidden();
        const QString time = isHidden ? QString() : words::localTime(field, value);
        label->showValue(time.isEmpty() ? words::value(field, value) : time,
                         time.isEmpty() ? QString() : value.toString());
    });
    return label;
}

QWidget *presenceEditor(const FieldSpec &field, RecordDraft &draft, QWidget *parent)
{
    const QString text = field.presenceLabel.isEmpty() ? field.label : field.presenceLabel;
    auto *box = new QCheckBox(QString(text).replace(u'&', QStringLiteral("&&")), parent);
    const FieldPath path = field.path;
    // Uses `toggled` and not `clicked`, because assistive technologies only toggle.
    QObject::connect(box, &QCheckBox::toggled, &draft, [&draft, path](bool isOn) {
        draft.endUndoStep();
        draft.setPresent(path, isOn);
        draft.endUndoStep();
    });
    showAlways(path, draft, box, [box, &draft, path] {
        const QSignalBlocker quiet(box);
        box->setChecked(draft.isPresent(path));
    });
    return box;
}

// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kinds.h"
#include "storewords.h"
#include "units.h"
#include "words.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QSignalBlocker>

namespace {

/// A value to read. A time of the server is shown in words, and copied as the server says it.
class ShownValue final : public QLabel
{
public:
    using QLabel::QLabel;

    void showValue(const QString &text, const QString &time)
    {
        m_time = time;
        setText(text);
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

} // namespace

QWidget *readOnlyEditor(const FieldSpec &field, RecordDraft &draft, QWidget *parent)
{
    auto *label = new ShownValue(parent);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setFocusPolicy(Qt::StrongFocus); // so that an id can be copied
    label->setWordWrap(true);
    label->setContentsMargins(units(10), units(8), units(10), units(8));
    showAlways(field.path, draft, label, [label, &field, &draft] {
        const QJsonValue value = draft.value(field.path);
        const QString time = words::localTime(field, value);
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

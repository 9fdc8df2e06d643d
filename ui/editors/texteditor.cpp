// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cover.h"
#include "kinds.h"
#include "personal.h"

#include <QPlainTextEdit>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace {

/// A text box as high as its text, with two to six lines.
class TextBox final : public QPlainTextEdit
{
public:
    TextBox(int columns, QWidget *parent)
        : QPlainTextEdit(parent)
        , m_columns(columns)
    {
        setTabChangesFocus(true);
        setUndoRedoEnabled(false);
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
        QObject::connect(document()->documentLayout(),
                         &QAbstractTextDocumentLayout::documentSizeChanged, this,
                         [this](const QSizeF &size) {
                             const int lines = std::clamp(int(size.height()), 2, 6);
                             if (lines != std::exchange(m_lines, lines))
                                 updateGeometry();
                         });
    }

    /// The exact text of the box. `toPlainText` would replace no-break spaces, and so change a
    /// value that nobody touched.
    QString text() const
    {
        QString text = document()->toRawText();
        return text.replace(QChar::ParagraphSeparator, u'\n');
    }
    QSize sizeHint() const override
    {
        const int around = 2 * (frameWidth() + int(document()->documentMargin()));
        return {m_columns * fontMetrics().horizontalAdvance(u'0') + around + fontMetrics().height(),
                m_lines * fontMetrics().lineSpacing() + around};
    }
    QSize minimumSizeHint() const override { return {sizeHint().width() / 3, sizeHint().height()}; }

private:
    int m_columns;
    int m_lines = 2;
};

} // namespace

QWidget *textEditor(const FieldSpec &field, RecordDraft &draft, QWidget *parent)
{
    auto *box = new TextBox(field.width, parent);
    const FieldPath path = field.path;
    // The box has only one kind of line ending. The vendor's line endings are kept.
    const auto lineEnd = [&draft, path] {
        return draft.baseValue(path).toString().contains("\r\n"_L1) ? u"\r\n"_s : u"\n"_s;
    };
    const auto show = [&draft, path, box] {
        const QString value = json::text(draft.value(path)).replace(u"\r\n"_s, u"\n"_s);
        const QString text = isCovered(*box) ? personal::text(value) : value;
        if (box->text() == text)
            return;
        const QSignalBlocker quiet(box);
        box->setPlainText(text);
    };
    QObject::connect(box, &QPlainTextEdit::textChanged, &draft, [&draft, path, box, lineEnd, show] {
        // An assistive technology can write even into a read-only box, and among the dots.
        if (box->isReadOnly() || isCovered(*box))
            return show();
        draft.enter(path, box->text().replace(u"\n"_s, lineEnd()));
    });
    showUncovered(path, draft, box, show);
    return box;
}

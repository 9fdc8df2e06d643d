// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cover.h"
#include "kinds.h"
#include "personal.h"

#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSignalBlocker>

#include <algorithm>
#include <utility>

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
                             if (!m_isCovered && lines != std::exchange(m_lines, lines))
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
    /// Shows `value`, or dots in its place: then the box keeps its height, and where one was in the
    /// text comes back with it.
    void showText(const QString &value, bool isCovered)
    {
        const bool wasCovered = std::exchange(m_isCovered, isCovered);
        const QString shown = isCovered ? personal::text(value) : value;
        if (isCovered && !wasCovered)
            m_kept = place();
        if (text() != shown) {
            const QSignalBlocker quiet(this);
            setPlainText(shown);
        }
        if (wasCovered && !isCovered)
            goTo(m_kept);
    }
    QSize sizeHint() const override
    {
        const int around = 2 * (frameWidth() + int(document()->documentMargin()));
        return {m_columns * fontMetrics().horizontalAdvance(u'0') + around + fontMetrics().height(),
                m_lines * fontMetrics().lineSpacing() + around};
    }
    QSize minimumSizeHint() const override { return {sizeHint().width() / 3, sizeHint().height()}; }

private:
    struct Place
    {
        int anchor = 0;
        int position = 0;
        int scrolled = 0;
    };
    Place place() const
    {
        const QTextCursor cursor = textCursor();
        return {cursor.anchor(), cursor.position(), verticalScrollBar()->value()};
    }
    void goTo(const Place &place)
    {
        // The value may have changed meanwhile.
        const int end = document()->characterCount() - 1;
        QTextCursor cursor = textCursor();
        cursor.setPosition(std::min(place.anchor, end));
        cursor.setPosition(std::min(place.position, end), QTextCursor::KeepAnchor);
        setTextCursor(cursor);
        verticalScrollBar()->setValue(place.scrolled);
    }

    int m_columns;
    int m_lines = 2;
    bool m_isCovered = false;
    Place m_kept; ///< before it was covered
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
        box->showText(value, isCovered(*box));
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

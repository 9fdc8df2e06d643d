// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cover.h"

#include "personal.h"
#include "readingside.h"
#include "units.h"

#include <QApplication>
#include <QEvent>
#include <QLineEdit>
#include <QPainter>

#include <utility>

namespace {

class FocusFollower final : public QObject
{
public:
    FocusFollower(QWidget &editor, std::function<void()> show)
        : QObject(&editor)
        , m_show(std::move(show))
    {
        editor.installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const bool isFocus = event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut;
        if (isFocus && personal::areHidden())
            m_show();
        return QObject::eventFilter(watched, event);
    }

private:
    std::function<void()> m_show;
};

} // namespace

bool isCovered(const QWidget &editor)
{
    // A list or a menu of the editor has the focus for it.
    const QWidget *popup = QApplication::activePopupWidget();
    const bool isOpen
        = popup && (popup->parentWidget() == &editor || popup->focusProxy() == &editor);
    return personal::areHidden() && !editor.hasFocus() && !isOpen;
}

void followCover(QWidget &editor, const std::function<void()> &show)
{
    personal::follow(&editor, show);
    new FocusFollower(editor, show);
}

void paintCover(QLineEdit &line)
{
    if (!isCovered(line) || line.text().isEmpty())
        return;
    QPainter painter(&line);
    painter.setPen(line.palette().color(QPalette::Text));
    drawAtReadingSide(painter, line.rect().adjusted(units(12), 0, -units(12), 0),
                      int(Qt::AlignVCenter | Qt::AlignLeading), personal::dots);
}

// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefcopy.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHash>
#include <QLineEdit>
#include <QMimeData>
#include <QPointer>
#include <QTimer>

#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// What has to be taken back, and when.
class BriefCopies final : public QObject
{
public:
    explicit BriefCopies(QObject *parent)
        : QObject(parent)
    {
        m_end.setObjectName(u"clearClipboard"_s);
        m_end.setSingleShot(true);
        m_end.setInterval(30s);
        connect(&m_end, &QTimer::timeout, this, &BriefCopies::clear);
        connect(qApp, &QCoreApplication::aboutToQuit, this, &BriefCopies::clear);
    }

    /// What is there now goes at the end. It is not kept here a second time.
    void hold(QClipboard::Mode mode)
    {
        m_held[mode] = const_cast<QMimeData *>(QGuiApplication::clipboard()->mimeData(mode));
        m_end.start();
    }

    void clear()
    {
        m_end.stop();
        QClipboard &board = *QGuiApplication::clipboard();
        const auto held = std::exchange(m_held, {});
        for (auto one = held.begin(); one != held.end(); ++one) {
            // The object goes, or is not what is there, when somebody else copies something.
            if (one.value() && board.mimeData(one.key()) == one.value())
                board.clear(one.key());
        }
    }

private:
    QTimer m_end {this};
    QHash<QClipboard::Mode, QPointer<QMimeData>> m_held;
};

BriefCopies &briefCopies()
{
    static const QPointer<BriefCopies> one = new BriefCopies(qApp);
    return *one;
}

} // namespace

void briefcopy::copy(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
    briefCopies().hold(QClipboard::Clipboard);
}

void briefcopy::watch(QLineEdit &line)
{
    const QClipboard *board = QGuiApplication::clipboard();
    QObject::connect(
        board, &QClipboard::changed, &line, [line = &line, board](QClipboard::Mode mode) {
            if (line->hasFocus() && line->echoMode() == QLineEdit::Normal && line->hasSelectedText()
                && board->text(mode) == line->selectedText())
                briefCopies().hold(mode);
        });
}

void briefcopy::clear()
{
    briefCopies().clear();
}

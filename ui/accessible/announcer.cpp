// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "announcer.h"

#include "face.h"

#include <QElapsedTimer>
#include <QLabel>
#include <QTimer>

#include <algorithm>
#include <chrono>

using namespace std::chrono_literals;

namespace {

/// What happens at once makes many events: rows that come and go, the focus. Orca drops
/// notifications while more than 50 wait for it.
constexpr auto timeToSettle = 500ms;
constexpr auto timeToRepeat = 2s;
constexpr auto timeToRead = 10s; // a screen reader asks for the sentence later, when it is busy

/// Counts the withdrawals, so that what was about to be announced before one is left out.
int withdrawals = 0;

class AnnouncementFace final : public QAccessibleWidget
{
public:
    explicit AnnouncementFace(QWidget &announcement)
        : QAccessibleWidget(&announcement, QAccessible::Notification)
    {
    }

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.invisible = false;
        return state;
    }
};

/// A sentence in the accessible tree. Each has an object of its own, so that the next one does not
/// replace it before it was read. It is never painted.
class Announcement final : public QWidget
{
public:
    Announcement(const QString &sentence, QWidget *window)
        : QWidget(window)
    {
        installFace<Announcement, AnnouncementFace>();
        setAccessibleName(sentence);
        m_age.start();
        QTimer::singleShot(timeToRead, this, &QObject::deleteLater);
    }

    bool isRecent() const
    {
        return !m_age.hasExpired(std::chrono::milliseconds(timeToRepeat).count());
    }

private:
    QElapsedTimer m_age;
};

/// Qt 6.4 passes no QAccessible::Alert on to AT-SPI, but that a notification is shown.
void showAnnouncement(QWidget &window, const QString &sentence)
{
    const QObjectList &parts = window.children();
    if (std::any_of(parts.begin(), parts.end(), [&sentence](const QObject *part) {
            const auto *one = dynamic_cast<const Announcement *>(part);
            return one && one->isRecent() && one->accessibleName() == sentence;
        }))
        return;
    QAccessibleEvent event(new Announcement(sentence, &window), QAccessible::ObjectShow);
    QAccessible::updateAccessibility(&event);
}

/// The largest heading of the page that is shown, or null.
const QLabel *shownTitleOf(const QWidget &page)
{
    const QLabel *title = nullptr;
    const auto labels = page.findChildren<QLabel *>();
    for (QLabel *label : labels) {
        const bool isLarger = !title || label->font().pointSizeF() > title->font().pointSizeF();
        if (label->isVisible() && isLarger
            && QAccessible::queryAccessibleInterface(label)->role() == QAccessible::Heading)
            title = label;
    }
    return title;
}

} // namespace

void announce(const QWidget &source, const QString &sentence)
{
    QWidget *window = source.window();
    if (!QAccessible::isActive() || !window->isVisible() || sentence.isEmpty())
        return;
    QTimer::singleShot(timeToSettle, window, [window, sentence, before = withdrawals] {
        if (before == withdrawals)
            showAnnouncement(*window, sentence);
    });
}

void withdrawAnnouncements(const QWidget &window)
{
    ++withdrawals;
    const QObjectList parts = window.children();
    for (QObject *part : parts) {
        if (dynamic_cast<Announcement *>(part))
            delete part;
    }
}

void announceTitle(QWidget &page)
{
    if (!QAccessible::isActive())
        return;
    QTimer::singleShot(timeToSettle, &page, [page = &page] {
        const QLabel *title = shownTitleOf(*page);
        if (title && !title->hasFocus())
            showAnnouncement(*page->window(), title->text());
    });
}

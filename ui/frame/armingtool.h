// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QUuid>
#include <QWidget>

#include <functional>

class QLabel;
class QToolButton;
struct Profile;

/// The part of the bar that says whether something may be sent to the production profile that it
/// shows, with the button that arms or locks it. Hidden for any other profile.
class ArmingTool final : public QWidget
{
    Q_OBJECT

public:
    explicit ArmingTool(QWidget *bar);

    /// Returns how long a profile stays armed, in milliseconds; 0 = it is locked. Without it every
    /// profile is.
    using Remaining = std::function<qint64(const QUuid &profile)>;
    void setRemaining(Remaining remaining);
    /// Null: there is none.
    void setProfile(const Profile *profile);
    /// Shows the state as it is now.
    void refresh();

    /// What is shown where there is less and less room. The state always is.
    enum class Size { Sentences, ShortState, Icon, Least };
    void setSize(Size size);

    /// As a press on the button. False where no production profile is shown.
    bool press();

signals:
    void armWanted(const QUuid &profile);
    void lockWanted(const QUuid &profile);
    /// The time that was shown has come to its end.
    void timeIsOver();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    qint64 remaining() const;
    QString stateText(Size size, qint64 left) const;
    QString buttonText(bool isArmed) const;
    void fixWidths();
    void tick();

    Remaining m_remaining;
    QUuid m_profile; ///< of production; null = none
    QString m_name;
    int m_minutes = 0; ///< for which it can be armed
    Size m_size = Size::Sentences;
    QLabel *m_state;
    QToolButton *m_button;
    QTimer m_second;
};

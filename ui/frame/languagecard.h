// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

/// Where the language of the window is chosen. A button applies the choice, so that the keys that
/// go through the list change nothing.
class LanguageCard final : public QWidget
{
    Q_OBJECT

public:
    explicit LanguageCard(QWidget *parent = nullptr);

    /// The stored choice: a code such as `de`; empty = the desktop's language.
    void setChosen(const QString &code);
    /// The choice is stored, but Amend cannot start again now.
    void showLater();
    void showNotStored();

signals:
    void chosen(const QString &code);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void addLanguages();
    QString selected() const;
    void showSelected();
    void apply();
    void say(const QString &sentence);

    QComboBox *m_box;
    QPushButton *m_use;
    QLabel *m_untested; ///< nobody who speaks it has read it
    QLabel *m_noFont;
    QLabel *m_said;
    QString m_chosen;
};

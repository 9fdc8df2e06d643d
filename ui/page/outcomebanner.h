// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class Card;
class IconWidget;
class PageHeading;
class QLabel;

/// How a send ended or stands: a sign, a word and a line, on the colour of good or bad news.
class OutcomeBanner final : public QWidget
{
    Q_OBJECT

public:
    enum class Tone { Calm, Good, Doubtful, Bad };

    explicit OutcomeBanner(QWidget *parent);

    void say(Tone tone, const QString &word, const QString &line);
    void focusWord();

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyColour();

    Tone m_tone = Tone::Calm;
    Card *m_card;
    QWidget *m_content;
    IconWidget *m_sign;
    PageHeading *m_word;
    QLabel *m_line;
};

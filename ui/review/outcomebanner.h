// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class PageHeading;

/// How a send ended: a sign, a word and a line, on the colour of good or bad news.
class OutcomeBanner final : public QWidget
{
    Q_OBJECT

public:
    enum class Tone { Good, Doubtful, Bad };

    OutcomeBanner(Tone tone, const QString &word, const QString &line, QWidget *parent);

    void focusWord();

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyColour();

    Tone m_tone;
    QWidget *m_content;
    PageHeading *m_word;
};

// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

class IconWidget;

/// Where one can be in the window.
enum class Place { Home, Drafts, Outbox, Sent, Profiles, Settings };

/// One place of the rail: its icon over its word, with a count beside the word.
class RailButton final : public QToolButton
{
    Q_OBJECT

public:
    RailButton(const QString &sign, const QString &word, QWidget *parent);

    bool isCurrent() const { return m_isCurrent; }
    void setCurrent(bool isCurrent);
    void setCount(qsizetype count);
    void setIconOnly(bool isIconOnly);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void describe();
    void placeIcon();

    IconWidget *m_icon;
    QString m_word;
    QString m_count;
    bool m_isCurrent = false;
    bool m_isIconOnly = false;
};

/// The way to every place of the window, at its edge. Tab reaches the current place, the arrow keys
/// go to the others, and Enter opens one.
class Rail final : public QWidget
{
    Q_OBJECT

public:
    explicit Rail(QWidget *parent = nullptr);

    void setCurrent(Place place);
    /// The number beside the word; 0 shows none.
    void setCount(Place place, qsizetype count);
    void setIconsOnly(bool areIconsOnly);
    void focusCurrent();
    /// In reading order.
    const QList<RailButton *> &buttons() const { return m_buttons; }

    /// It is hidden where there is no room, so it makes no window higher.
    QSize minimumSizeHint() const override;

signals:
    void chosen(Place place);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void add(Place place, const QString &name, const QString &sign, const QString &word);
    void step(int direction);

    QList<RailButton *> m_buttons; ///< the index is a Place
};

# briefing

"""The practice itself as plain classes: one sitting, the ladder of pressure, the debrief."""
